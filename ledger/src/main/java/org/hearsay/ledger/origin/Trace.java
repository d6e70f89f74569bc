package org.hearsay.ledger.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;

/** The claims of one fact, tied together. */
final class Trace {

    private static final String UNATTRIBUTED = "unattributed";

    private final List<Voiced> claims;
    private final Ties ties;
    private final Unions most;
    private final String[] reasons;

    Trace(List<Assertion> claims, Ties ties) {
        this.claims = claims.stream().map(Voiced::new).toList();
        this.ties = ties;
        this.most = new Unions(claims.size());
        this.reasons = new String[claims.size()];
    }

    List<Traced> labels() {
        bySpeaker();
        byVersion();
        byCopy();
        byCredit();
        byRuling();
        boolean[] attributed = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            attributed[most.of(i)] |= claims.get(i).isAttributed();
        }
        Unions least = most.copy();
        maybeOne(least);
        maybeOfTheSource(least);
        List<Traced> labels = new ArrayList<>();
        boolean[] sourced = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            boolean own = !attributed[most.of(i)];
            sourced[least.of(i)] |= !own;
        }
        for (int i = 0; i < claims.size(); i++) {
            boolean own = !attributed[most.of(i)];
            labels.add(new Traced(
                    sourced[least.of(i)] ? key(least.of(i)) : UNATTRIBUTED,
                    own ? UNATTRIBUTED : key(most.of(i)),
                    why(i, own)));
        }
        return labels;
    }

    /** Claims of one speaker, or of people who speak for one body, are one origin. */
    private void bySpeaker() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String voice : claims.get(i).named()) {
                tie(first, voice, i, "the same speaker, or another of the same body, as in ");
            }
        }
    }

    /** Versions of one report are one origin where they say it in the same voice, or in their own. */
    private void byVersion() {
        Map<List<String>, Integer> first = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Assertion.Source report = claims.get(i).claim().report();
            List<String> version = List.of(
                    report.id(),
                    report.publisher().orElse(""),
                    String.join(",", claims.get(i).named()),
                    claims.get(i).described().orElse(""));
            tie(first, version, i, "the same report, or another version of it: ");
        }
    }

    /** Claims that stand in a passage that two reports share are one origin. */
    private void byCopy() {
        Map<Long, List<Integer>> byReport = byReport();
        for (int i = 0; i < claims.size(); i++) {
            SortedSet<Integer> others = new TreeSet<>();
            for (Map.Entry<Long, List<Copy.Passage>> shared :
                    ties.shared(number(i)).entrySet()) {
                for (int other : byReport.getOrDefault(shared.getKey(), List.of())) {
                    if (other < i && inOnePassage(shared.getValue(), i, other)) {
                        others.add(other);
                    }
                }
            }
            for (int other : others) {
                join(other, i, "stands in a passage shared with ");
            }
        }
    }

    private boolean inOnePassage(List<Copy.Passage> passages, int one, int other) {
        Span mine = claims.get(one).claim().trigger();
        Span theirs = claims.get(other).claim().trigger();
        return passages.stream().anyMatch(each -> each.matches(mine, theirs));
    }

    /** A claim that is credited to an outlet or agency is of the origin of that outlet's own claims. */
    private void byCredit() {
        Map<Object, Integer> own = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (Object outlet : claims.get(i).outlets()) {
                own.putIfAbsent(outlet, i);
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            for (Object outlet : claims.get(i).credited()) {
                Integer source = own.get(outlet);
                if (source != null && number(source) != number(i)) {
                    join(source, i, "credited to the outlet of ");
                }
            }
        }
    }

    /** What a person ruled: two reports are one origin. That they are not is asked of each tie. */
    private void byRuling() {
        Map<Long, List<Integer>> byReport = byReport();
        for (int i = 0; i < claims.size(); i++) {
            SortedSet<Integer> others = new TreeSet<>();
            ties.ruledOne(number(i)).forEach(ruled -> others.addAll(byReport.getOrDefault(ruled, List.of())));
            for (int other : others) {
                join(Math.min(i, other), Math.max(i, other), "ruled to be of one origin with ");
            }
        }
    }

    private Map<Long, List<Integer>> byReport() {
        Map<Long, List<Integer>> byReport = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            byReport.computeIfAbsent(number(i), none -> new ArrayList<>()).add(i);
        }
        return byReport;
    }

    /** Unnamed speakers who are called the same may be one. */
    private void maybeOne(Unions least) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<String> described = claims.get(i).described();
            if (described.isPresent()) {
                Integer other = first.putIfAbsent(described.get(), i);
                if (other != null && !ruledApart(other, i) && least.join(other, i) && reasons[i] == null) {
                    reasons[i] = "an unnamed speaker who may be the one in " + report(other);
                }
            }
        }
    }

    /**
     * What a report says without a source may be on the word of one whom it gives for the same elsewhere: of the first one, and
     * with what it shares copy with of one only.
     */
    private void maybeOfTheSource(Unions least) {
        Map<List<Object>, Integer> sources = new HashMap<>();
        boolean[] sourced = new boolean[claims.size()];
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).isAttributed()) {
                sources.putIfAbsent(List.of(number(i), claims.get(i).claim().polarity()), i);
                sourced[least.of(i)] = true;
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            Integer source =
                    sources.get(List.of(number(i), claims.get(i).claim().polarity()));
            if (source != null && !sourced[least.of(i)] && least.join(source, i)) {
                sourced[least.of(i)] = true;
                reasons[i] = reasons[i] == null
                        ? "may be on the word of the source that its report names for it"
                        : reasons[i];
            }
        }
    }

    private <K> void tie(Map<K, Integer> first, K voice, int claim, String why) {
        Integer other = first.putIfAbsent(voice, claim);
        if (other != null) {
            join(other, claim, why);
        }
    }

    private void join(int earlier, int later, String why) {
        if (!ruledApart(earlier, later) && most.join(earlier, later) && reasons[later] == null) {
            reasons[later] = why + report(earlier);
        }
    }

    private boolean ruledApart(int one, int other) {
        return number(one) != number(other) && ties.ruledApart(number(one), number(other));
    }

    private long number(int claim) {
        return claims.get(claim).claim().report().number();
    }

    private String report(int claim) {
        return claims.get(claim).claim().report().id();
    }

    private String key(int claim) {
        return claims.get(claim).claim().key();
    }

    private String why(int claim, boolean own) {
        if (reasons[claim] != null) {
            return reasons[claim];
        }
        Voiced voiced = claims.get(claim);
        return own
                ? "no source is named"
                : voiced.speaker()
                        .map(each -> voiced.named().isEmpty()
                                ? "an unnamed speaker: " + each.words()
                                : "says "
                                        + each.who().map(Assertion.Party::name).orElse(each.words()))
                        .orElse("first of its origin");
    }
}
