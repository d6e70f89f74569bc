package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;

/** What a fact can be narrowed down by, each value with the day of the first report that gives it. */
public final class Facets {

    private static final Set<String> WHEREABOUTS = Set.of("place", "from", "to");

    private Facets() {}

    /**
     * One value: of {@code outlet}, {@code place}, {@code person} (by identity), {@code speaker}, or {@code kind}: such as name the
     * fact beside its own.
     */
    public record Value(String facet, String value) {}

    /** All values of a fact, in order, with the days. */
    public static Map<Value, String> of(Fact fact) {
        Map<Value, String> values =
                new TreeMap<>(java.util.Comparator.comparing(Value::facet).thenComparing(Value::value));
        List<Kind> others = fact.kinds().subList(1, fact.kinds().size());
        for (Counted each : fact.claims()) {
            for (Value value : of(each.claim(), others)) {
                values.merge(
                        value,
                        each.claim().report().reported(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return values;
    }

    private static List<Value> of(Assertion claim, List<Kind> kinds) {
        List<Value> values = new ArrayList<>();
        if (kinds.contains(claim.kind())) {
            values.add(new Value("kind", claim.kind().name()));
        }
        claim.report().publisher().ifPresent(outlet -> values.add(new Value("outlet", outlet)));
        String speaker = claim.chain().isEmpty()
                ? "own"
                : claim.chain().getFirst().speaker().label();
        values.add(new Value("speaker", speaker));
        claim.where().ifPresent(where -> values.add(new Value("place", where.place())));
        for (Assertion.Filler filler : claim.fillers()) {
            filler.who().filter(Assertion.Party::named).ifPresent(who -> {
                if (who.type().equals("person")) {
                    values.add(new Value("person", who.identity()));
                } else if (WHEREABOUTS.contains(filler.role())) {
                    values.add(new Value("place", PlaceName.quietly(who.name())));
                }
            });
        }
        return values;
    }

    /** The day of the first report that it did happen or is so; empty if no report says so. */
    public static Optional<String> happened(Fact fact) {
        return fact.claims().stream()
                .map(Counted::claim)
                .filter(claim -> claim.polarity() == Claim.Polarity.POSITIVE
                        && (claim.realis() == Claim.Realis.ACTUAL || claim.realis() == Claim.Realis.ONGOING))
                .map(claim -> claim.report().reported())
                .min(String::compareTo);
    }
}
