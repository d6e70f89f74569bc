package org.hearsay.ledger.settle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Grouping;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.origin.Ties;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.Handle;

/**
 * Finds claims that say the same because they are the same words: of one kind, by one trigger, in the same place of a passage that
 * their reports share. What each report's other sentences made of "he" or "the group" may differ; what is said does not.
 */
final class CopiedClaims {

    /** So many claims are held at once. */
    private static final int AT_ONCE = 40_000;

    /** Claims that enter, leave or are touched, of reports that share copy: from the few that these are to their reports. */
    private static final String SEEDS =
            "SELECT claim.seq AS claim, reading.report AS report FROM (SELECT seq FROM claim WHERE reading IN (SELECT"
                + " number FROM entering_reading UNION SELECT number FROM leaving_reading) UNION SELECT number FROM"
                + " touched_claim) AS seed JOIN claim ON claim.seq = seed.seq JOIN reading ON reading.seq ="
                + " claim.reading WHERE EXISTS (SELECT 1 FROM shared_copy WHERE a = reading.report) OR EXISTS (SELECT"
                + " 1 FROM shared_copy WHERE b = reading.report)";

    private static final String OF_REPORT = "SELECT claim.seq AS claim, claim.reading AS reading, claim.kind AS kind,"
        + " claim.trigger_span AS place, claim.trigger_words AS words, claim_role.role AS role, claim_role.written AS"
        + " filler FROM claim JOIN reading ON reading.seq = claim.reading LEFT JOIN claim_role ON claim_role.claim ="
        + " claim.seq WHERE reading.report = ? AND (reading.seq IN (SELECT number FROM leaving_reading) OR NOT EXISTS"
        + " (SELECT 1 FROM reading AS newer WHERE newer.report = reading.report AND newer.seq > reading.seq)) ORDER BY"
        + " claim.seq, claim_role.position";

    private final Handle handle;
    private final Ties ties;
    private final Grouping grouping;
    private final Set<Long> apart;
    private final Kept<Long, Map<Long, Worded>> byReport = new Kept<>(AT_ONCE, Map::size, this::load);

    /** @param apart claims that are not tied to others, for a person changed them */
    CopiedClaims(Handle handle, Ties ties, Grouping grouping, Set<Long> apart) {
        this.handle = handle;
        this.ties = ties;
        this.grouping = grouping;
        this.apart = Set.copyOf(apart);
    }

    /** A claim's words: those that make it one, where they stand, and those that fill its roles. */
    private record Worded(
            long claim, long report, long reading, Kind kind, String words, Span place, Set<String> fillers) {

        boolean isWordedAs(Worded other) {
            return kind.equals(other.kind) && words.equals(other.words);
        }
    }

    /** All that what a settling touches may be tied to, one tie after another, itself among them where it is tied to any. */
    Set<Long> reached() {
        Set<Long> reached = new Numbers();
        handle.createQuery(SEEDS)
                .map((row, context) -> Map.entry(row.getLong("claim"), row.getLong("report")))
                .forEach(each -> reach(each.getKey(), each.getValue(), reached));
        return reached;
    }

    private void reach(long claim, long report, Set<Long> reached) {
        Deque<Worded> next = new ArrayDeque<>();
        Worded first = byReport.get(report).get(claim);
        if (first != null && !reached.contains(claim)) {
            next.add(first);
        }
        while (!next.isEmpty()) {
            Worded one = next.remove();
            List<Worded> tied = tied(one);
            if (!tied.isEmpty()) {
                reached.add(one.claim());
            }
            for (Worded other : tied) {
                if (reached.add(other.claim())) {
                    next.add(other);
                }
            }
        }
    }

    /** All that a claim is tied to, one tie after another, itself the first. */
    List<Long> tiedTo(Assertion claim) {
        Set<Long> reached = new HashSet<>(Set.of(claim.claim()));
        reach(claim.claim(), claim.report().number(), reached);
        Worded first = byReport.get(claim.report().number()).get(claim.claim());
        if (first != null) {
            tied(first).forEach(other -> reach(other.claim(), other.report(), reached));
        }
        return new ArrayList<>(new TreeSet<>(reached));
    }

    /** Parts claims into those that say the same by their words. */
    List<List<Assertion>> parts(Collection<Assertion> claims) {
        Map<Long, Assertion> standing = new LinkedHashMap<>();
        claims.forEach(claim -> standing.put(claim.claim(), claim));
        List<List<Assertion>> parts = new ArrayList<>();
        Set<Long> taken = new HashSet<>();
        for (Assertion claim : claims) {
            if (taken.add(claim.claim())) {
                List<Assertion> part = new ArrayList<>(List.of(claim));
                for (int i = 0; i < part.size(); i++) {
                    Assertion one = part.get(i);
                    for (Worded other : tied(one)) {
                        Assertion tied = standing.get(other.claim());
                        if (tied != null && grouping.mayBeOne(one, tied) && taken.add(tied.claim())) {
                            part.add(tied);
                        }
                    }
                }
                parts.addAll(
                        grouping.isOfOne(part)
                                ? List.of(part)
                                : part.stream().map(List::of).toList());
            }
        }
        return parts;
    }

    private List<Worded> tied(Assertion claim) {
        long report = claim.report().number();
        boolean copied = ties.shared(report).values().stream()
                .flatMap(List::stream)
                .anyMatch(passage -> passage.a().contains(claim.trigger()));
        if (!copied || !Grouping.happens(claim.kind()) || apart.contains(claim.claim())) {
            return List.of(); // the claims of its report are not looked at
        }
        Worded worded = byReport.get(report).get(claim.claim());
        return worded == null ? List.of() : tied(worded);
    }

    private List<Worded> tied(Worded one) {
        List<Worded> tied = new ArrayList<>();
        if (apart.contains(one.claim()) || !Grouping.happens(one.kind())) {
            return tied;
        }
        ties.shared(one.report()).forEach((report, passages) -> {
            List<Copy.Passage> here = passages.stream()
                    .filter(each -> each.a().contains(one.place()))
                    .toList();
            if (!here.isEmpty()) {
                byReport.get(report).values().stream()
                        .filter(other -> one.isWordedAs(other) && !apart.contains(other.claim()))
                        .filter(other -> here.stream().anyMatch(each -> each.matches(one.place(), other.place())))
                        .filter(other -> isAboutTheSame(one, other))
                        .forEach(tied::add);
            }
        });
        return tied;
    }

    /** Where one trigger makes several claims, of each of those that did it or to whom it was done, these are told by their words. */
    private boolean isAboutTheSame(Worded one, Worded other) {
        return isAlone(one) && isAlone(other) || one.fillers().stream().anyMatch(other.fillers()::contains);
    }

    private boolean isAlone(Worded one) {
        return byReport.get(one.report()).values().stream()
                .noneMatch(other -> other.claim() != one.claim()
                        && other.reading() == one.reading()
                        && other.kind().equals(one.kind())
                        && other.place().equals(one.place()));
    }

    private Map<Long, Worded> load(long report) {
        Map<Long, Worded> claims = new LinkedHashMap<>();
        handle.createQuery(OF_REPORT)
                .bind(0, report)
                .map((row, context) -> {
                    String role = row.getString("role");
                    return new Worded(
                            row.getLong("claim"),
                            report,
                            row.getLong("reading"),
                            Kind.of(row.getString("kind")),
                            row.getString("words"),
                            Words.span(row.getString("place")),
                            role == null ? Set.of() : Set.of(role + " " + row.getString("filler")));
                })
                .forEach(each -> claims.merge(each.claim(), each, CopiedClaims::both));
        return claims;
    }

    private static Worded both(Worded one, Worded more) {
        Set<String> fillers = new TreeSet<>(one.fillers());
        fillers.addAll(more.fillers());
        return new Worded(one.claim(), one.report(), one.reading(), one.kind(), one.words(), one.place(), fillers);
    }
}
