package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.hearsay.core.Claim;

/**
 * Puts the claims of two readings of one text together: those of one kind with the very trigger, then those whose triggers share a
 * character. A pure function.
 */
final class ClaimPairs {

    private ClaimPairs() {}

    /** What is new, gone or changed, in the order of the text; and nothing for what is alike. */
    static List<ReadingChange> changes(List<FiledClaim> before, List<FiledClaim> after) {
        List<FiledClaim> gone = new ArrayList<>(before);
        List<FiledClaim> fresh = new ArrayList<>(after);
        List<ReadingChange> changes = new ArrayList<>();
        pair(gone, fresh, (one, other) -> one.trigger().equals(other.trigger()), changes);
        pair(gone, fresh, (one, other) -> one.trigger().overlaps(other.trigger()), changes);
        gone.forEach(each -> changes.add(new ReadingChange(Optional.of(each), Optional.empty(), List.of())));
        fresh.forEach(each -> changes.add(new ReadingChange(Optional.empty(), Optional.of(each), List.of())));
        changes.sort(
                java.util.Comparator.comparing(change -> change.claim().claim().trigger()));
        return changes;
    }

    private static void pair(
            List<FiledClaim> gone,
            List<FiledClaim> fresh,
            BiPredicate<Claim, Claim> alike,
            List<ReadingChange> changes) {
        for (Iterator<FiledClaim> each = gone.iterator(); each.hasNext(); ) {
            FiledClaim one = each.next();
            Optional<FiledClaim> other = fresh.stream()
                    .filter(candidate ->
                            candidate.claim().kind().equals(one.claim().kind())
                                    && alike.test(one.claim(), candidate.claim()))
                    .findFirst();
            if (other.isPresent()) {
                each.remove();
                fresh.remove(other.get());
                List<String> differs = differs(one, other.get());
                if (!differs.isEmpty()) {
                    changes.add(new ReadingChange(Optional.of(one), other, differs));
                }
            }
        }
    }

    private static List<String> differs(FiledClaim one, FiledClaim other) {
        List<String> differs = new ArrayList<>();
        Map<String, String> a = told(one);
        Map<String, String> b = told(other);
        Set<String> all = new TreeSet<>(a.keySet());
        all.addAll(b.keySet());
        all.stream()
                .filter(about -> !a.getOrDefault(about, "").equals(b.getOrDefault(about, "")))
                .forEach(differs::add);
        return differs;
    }

    /** What a claim says, by what it says it of. */
    private static Map<String, String> told(FiledClaim filed) {
        Claim claim = filed.claim();
        Map<String, String> told = new TreeMap<>();
        told.put("trigger", claim.trigger().toString());
        for (int i = 0; i < claim.roles().size(); i++) {
            Claim.Role role = claim.roles().get(i);
            String name = filed.parties().get(i).map(FiledClaim.Party::name).orElse(role.text());
            told.merge("role:" + role.name(), name, (first, next) -> first + "\n" + next);
        }
        claim.when().ifPresent(when -> told.put("when", when.earliest() + " " + when.latest() + when.approximate()));
        claim.where().ifPresent(where -> told.put("where", where.place()));
        told.put("polarity", claim.polarity().label());
        told.put("certainty", claim.certainty().label());
        told.put("realis", claim.realis().label());
        claim.tense().ifPresent(tense -> told.put("tense", tense.label()));
        filed.voices().stream()
                .findFirst()
                .ifPresent(said -> told.put(
                        "source",
                        said.source()
                                .map(voice -> voice.name().orElse(voice.words()))
                                .orElse("unnamed")));
        return told;
    }
}
