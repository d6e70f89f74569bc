package org.hearsay.ledger.fact;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/**
 * Whom a fact is about, as its claims draw them: one person, who has a name or is only described.
 *
 * @param tellings its claims; of one who is described those that describe but one
 * @param looks the descriptions of the person; of one who has a name what reports of the fact say beside it
 * @param names the words of the name; none if the person is only described
 */
record Portrait(List<Telling> tellings, boolean named, Set<Description> looks, Set<String> names) {

    /** In one of so many claims somebody with a name must be said to be something for it to count. */
    private static final int ODD = 20;

    /** Of many claims so many first ones and so many last ones are compared. */
    private static final int FEW = 12;

    /** Of a fact about one person to whom something happened; empty for all other facts. */
    static Optional<Portrait> of(List<Assertion> fact) {
        List<Telling> tellings = fact.stream().map(Telling::of).toList();
        Telling first = tellings.getFirst();
        if (!happens(first.manner()) || first.weak() || first.principal().isEmpty()) {
            return Optional.empty();
        }
        List<Telling> named = tellings.stream().filter(Telling::isNamed).toList();
        boolean mostly = 2 * named.size() > tellings.size(); // whom the first describes its report may name elsewhere
        if (first.isNamed() || mostly) {
            return (first.isNamed() ? tellings : named)
                            .stream()
                                    .allMatch(each ->
                                            each.principal().map(Part::isPerson).orElse(false))
                    ? Optional.of(new Portrait(tellings, true, looks(tellings), names(tellings)))
                    : Optional.empty();
        }
        List<Telling> singles = tellings.stream()
                .filter(each -> fillers(each).anyMatch(Portrait::isOnePerson))
                .toList();
        return singles.isEmpty()
                ? Optional.empty()
                : Optional.of(new Portrait(
                        singles,
                        false,
                        singles.stream()
                                .flatMap(each -> each.principal().stream())
                                .map(Part::words)
                                .collect(Collectors.toSet()),
                        Set.of()));
    }

    /** Whether such a thing happens to people, rather than being done or being so. */
    static boolean happens(Manner manner) {
        return manner.nature() == Manner.Nature.ONCE || manner.nature() == Manner.Nature.EVENT;
    }

    String event() {
        return tellings.getFirst().manner().event() + "|" + tellings.getFirst().role();
    }

    /** Whether nothing but how many they are bars the two from being one. */
    boolean mayBe(Portrait other) {
        return realis() == other.realis()
                && few(tellings).allMatch(mine -> few(other.tellings).allMatch(theirs -> Bars.mayBeOne(mine, theirs)));
    }

    /** What was said to come and came about has come about. */
    private Claim.Realis realis() {
        return tellings.stream()
                .map(Telling::realis)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Stream<Telling> few(List<Telling> tellings) {
        int left = Math.max(FEW, tellings.size() - FEW);
        return Stream.concat(tellings.stream().limit(FEW), tellings.stream().skip(left));
    }

    /** Whether it happens but once to a person. */
    boolean isOnce() {
        return tellings.getFirst().manner().nature() == Manner.Nature.ONCE;
    }

    /** Whether some claim says "the minister" or "his minister", and not "a minister". */
    boolean isDefinite() {
        return tellings.stream().flatMap(Portrait::fillers).anyMatch(each -> Phrase.isDefinite(each.words()));
    }

    /** How many claims tell of it within so many days of when the other is first told of. */
    long near(Portrait other, int days) {
        Days first = other.first().days();
        return tellings.stream()
                .filter(each -> first.apart(each.days()) <= days)
                .count();
    }

    /** The claim that tells of the earliest day. */
    Telling first() {
        return tellings.stream()
                .min(Comparator.comparing((Telling each) -> each.days().first())
                        .thenComparing(Telling::claim, Grouping.ORDER))
                .orElseThrow();
    }

    /** By how many days it is told later than the other, least; negative if before. */
    long later(Portrait other) {
        long least = Long.MAX_VALUE;
        for (Telling mine : tellings) {
            for (Telling theirs : other.tellings) {
                long apart = mine.days().apart(theirs.days());
                if (apart < Math.abs(least)) {
                    least = theirs.days().first().isAfter(mine.days().last()) ? -apart : apart;
                }
            }
        }
        return least;
    }

    boolean isDated() {
        return tellings.stream().anyMatch(each -> each.days().dated());
    }

    private static Stream<Assertion.Filler> fillers(Telling telling) {
        return telling.claim().fillers(telling.role()).stream();
    }

    private static boolean isOnePerson(Assertion.Filler filler) {
        return filler.who()
                .map(who -> !who.named() && who.type().equals("person"))
                .orElse(false);
    }

    private static Set<Description> looks(List<Telling> tellings) {
        Map<String, Integer> said = new HashMap<>();
        for (Telling telling : tellings) {
            Set<String> words = new HashSet<>();
            fillers(telling).forEach(filler -> {
                words.add(filler.words().toLowerCase(Locale.ROOT));
                filler.who()
                        .ifPresent(who -> who.described().forEach(each -> words.add(each.toLowerCase(Locale.ROOT))));
            });
            words.forEach(each -> said.merge(each, 1, Integer::sum));
        }
        return said.entrySet().stream()
                .filter(each -> ODD * each.getValue() >= tellings.size())
                .map(each -> Description.of(each.getKey()))
                .filter(each -> !each.head().isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<String> names(List<Telling> tellings) {
        return tellings.stream()
                .flatMap(Portrait::fillers)
                .flatMap(each -> each.who().stream())
                .filter(Assertion.Party::named)
                .flatMap(who -> Description.of(who.name()).content().stream())
                .collect(Collectors.toSet());
    }
}
