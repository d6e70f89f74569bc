package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;

/**
 * What the claims of a fact say together: for each role the best of its fillers, and the narrowest days and place. What fewer than one
 * in {@value #RARE} claims say is none of it: together such would tell what no report does.
 */
final class Merged {

    private static final int RARE = 20;

    /** The narrowest first. */
    static final Comparator<Claim.When> BY_WIDTH = Comparator.comparingLong(Merged::width);

    private Merged() {}

    /** The roles in the order of the kind; of each the filler by its name that most claims have. */
    static List<Assertion.Filler> roles(List<Assertion> claims, Assertion model) {
        List<Assertion> alike =
                claims.stream().filter(claim -> sameSense(claim, model)).toList();
        List<String> order = new ArrayList<>(model.kind().core());
        order.addAll(model.kind().others());
        alike.forEach(claim -> claim.fillers().stream()
                .map(Assertion.Filler::role)
                .filter(role -> !order.contains(role))
                .forEach(order::add));
        List<Assertion.Filler> roles = new ArrayList<>();
        for (String role : order) {
            roles.addAll(best(alike, role));
        }
        return roles;
    }

    /** Kin can be told from either end: only claims from the same end fill the same roles. */
    private static boolean sameSense(Assertion claim, Assertion model) {
        return !model.kind().name().equals("kin")
                || KinTie.of(claim).map(KinTie::above).equals(KinTie.of(model).map(KinTie::above));
    }

    /** The fillers that one claim has for a role: of the claim whose first filler is named best. */
    private static List<Assertion.Filler> best(List<Assertion> claims, String role) {
        Map<String, Integer> support = new HashMap<>();
        Map<List<String>, Boolean> byName = new HashMap<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Assertion claim : claims) {
            List<Assertion.Filler> fillers = claim.fillers(role);
            List<Part> parts =
                    fillers.stream().map(filler -> Part.of(claim, filler)).toList();
            parts.forEach(part -> support.merge(part.key(), 1, Integer::sum));
            if (!fillers.isEmpty()) {
                candidates.add(new Candidate(claim, fillers, parts.getFirst()));
            }
        }
        if (isRare(candidates.size(), claims)) {
            return List.of();
        }
        return candidates.stream()
                .max(Comparator.comparing((Candidate each) -> each.part().named())
                        .thenComparingInt(
                                each -> support.getOrDefault(each.part().key(), 0))
                        .thenComparingInt(
                                each -> name(each.fillers().getFirst()).length())
                        .thenComparing(each -> isByName(each.fillers().getFirst(), byName))
                        .thenComparing(Candidate::claim, Grouping.ORDER.reversed()))
                .map(Candidate::fillers)
                .orElse(List.of());
    }

    private static boolean isRare(int some, List<Assertion> claims) {
        return some * RARE < claims.size();
    }

    /** A claim that fills a role, and what its first filler is. */
    private record Candidate(Assertion claim, List<Assertion.Filler> fillers, Part part) {}

    /** @param known what was found of some words and names: most claims of a fact have the same */
    private static boolean isByName(Assertion.Filler filler, Map<List<String>, Boolean> known) {
        return known.computeIfAbsent(
                List.of(filler.words(), name(filler)),
                both -> Description.of(both.getFirst()).overlaps(Description.of(both.getLast())));
    }

    static String name(Assertion.Filler filler) {
        return filler.who().map(Assertion.Party::name).orElse(filler.words());
    }

    /** The days that most of the claims agree on, as narrow as they do. */
    static Optional<Claim.When> when(List<Assertion> claims) {
        List<Claim.When> all =
                claims.stream().flatMap(claim -> claim.when().stream()).toList();
        Optional<Claim.When> agreed = all.stream()
                .max(Comparator.comparingLong((Claim.When when) ->
                                all.stream().filter(other -> meet(when, other)).count())
                        .thenComparing(Merged::width, Comparator.reverseOrder())
                        .thenComparing(when -> when.earliest().orElse(LocalDate.MIN), Comparator.reverseOrder()));
        if (agreed.isEmpty()) {
            return agreed;
        }
        Claim.When narrow = agreed.get();
        for (Claim.When other : all.stream()
                .sorted(Comparator.comparingLong(Merged::width)
                        .thenComparing(when -> when.earliest().orElse(LocalDate.MIN)))
                .toList()) {
            narrow = meet(narrow, other) ? both(narrow, other) : narrow;
        }
        return Optional.of(narrow);
    }

    /** The place that most claims name, the one with coordinates before one without. */
    static Optional<Claim.Where> where(List<Assertion> claims) {
        List<Claim.Where> all =
                claims.stream().flatMap(claim -> claim.where().stream()).toList();
        if (isRare(all.size(), claims)) {
            return Optional.empty();
        }
        return all.stream()
                .max(Comparator.comparing((Claim.Where where) ->
                                States.named(where.place()).isEmpty())
                        .thenComparing(where -> where.geonames().isPresent())
                        .thenComparingLong(where -> all.stream()
                                .filter(other -> other.place().equals(where.place()))
                                .count())
                        .thenComparing(Claim.Where::place));
    }

    static boolean meet(Claim.When one, Claim.When other) {
        return !start(one).isAfter(end(other)) && !start(other).isAfter(end(one));
    }

    static boolean contains(Claim.When wide, Claim.When narrow) {
        return !start(wide).isAfter(start(narrow)) && !end(wide).isBefore(end(narrow));
    }

    private static Claim.When both(Claim.When one, Claim.When other) {
        boolean earlier = start(one).isBefore(start(other));
        boolean later = end(one).isAfter(end(other));
        return new Claim.When(
                earlier ? other.earliest() : one.earliest(),
                later ? other.latest() : one.latest(),
                width(one) <= width(other) ? one.time() : other.time(),
                one.approximate() && other.approximate());
    }

    private static LocalDate start(Claim.When when) {
        return when.earliest().orElse(LocalDate.MIN);
    }

    private static LocalDate end(Claim.When when) {
        return when.latest().orElse(LocalDate.MAX);
    }

    private static long width(Claim.When when) {
        return when.earliest().isEmpty() || when.latest().isEmpty()
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get());
    }
}
