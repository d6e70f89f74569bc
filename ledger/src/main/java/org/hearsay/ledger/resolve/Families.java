package org.hearsay.ledger.resolve;

import java.util.List;
import java.util.Optional;

/** A given name alone in a report that tells of a family: one of those who bear its surname there. */
public final class Families {

    private Families() {}

    /**
     * The full name, in the same report, of whom a given name alone means: of the only one called so there, if others of that
     * surname are told of too. Empty for given names that very many bear, and for what is somebody's surname there.
     *
     * @param beside the names of the other people of the report
     */
    public static Optional<String> fullName(String name, List<String> beside) {
        Optional<Parts> alone = Parts.of(name, List.of(), List.of()).filter(each -> each.whole() && !each.isFull());
        if (alone.isEmpty() || Nicknames.isGiven(alone.get().last())) {
            return Optional.empty();
        }
        String given = alone.get().last();
        List<Parts> others = beside.stream()
                .flatMap(each -> Parts.of(each, List.of(), List.of()).stream())
                .toList();
        List<String> called = beside.stream()
                .filter(Families::endsInSurname)
                .filter(each -> Order.parts(each).stream()
                        .anyMatch(parts -> parts.first().equals(given)))
                .toList();
        boolean surname = others.stream().anyMatch(each -> Likeness.surnameAlike(each.last(), given));
        if (called.size() != 1 || surname) {
            return Optional.empty();
        }
        String family = Order.parts(called.getFirst()).orElseThrow().last();
        return others.stream()
                        .anyMatch(each -> each.isFull()
                                && Likeness.surnameAlike(each.last(), family)
                                && !each.first().equals(given))
                ? Optional.of(called.getFirst())
                : Optional.empty();
    }

    /** "a Karsk reporter" is nobody called Karsk. */
    private static boolean endsInSurname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).codePoints().anyMatch(Character::isUpperCase);
    }
}
