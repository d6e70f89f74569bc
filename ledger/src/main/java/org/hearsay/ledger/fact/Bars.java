package org.hearsay.ledger.fact;

import java.util.List;
import java.util.OptionalInt;

/** What bars two claims of an event from being of one fact. */
final class Bars {

    /** By how much of the greater two numbers may differ and still be of the same people. */
    private static final double TOLERANCE = 0.2;

    private Bars() {}

    /** Whether nothing bars the two from being of one fact. */
    static boolean agree(Telling one, Telling other) {
        return deeds(one, other) && principals(one, other) && numbers(one, other) && roles(one, other);
    }

    /** The same whatever number they give. */
    static boolean mayBeOne(Telling one, Telling other) {
        return deeds(one, other) && principals(one, other) && roles(one, other);
    }

    private static boolean principals(Telling one, Telling other) {
        if (one.isNamed() || one.principal().isEmpty() || other.principal().isEmpty()) {
            return true;
        }
        return !one.principal().get().words().opposes(other.principal().get().words());
    }

    private static boolean roles(Telling one, Telling other) {
        for (String role : one.manner().others()) {
            List<Part> mine = one.others(role);
            List<Part> theirs = other.others(role);
            boolean acts =
                    role.equals("actor") && one.manner().principal().getFirst().equals("recipient");
            boolean open = mine.isEmpty() || theirs.isEmpty();
            if (!open
                    && mine.stream()
                            .noneMatch(a -> theirs.stream().anyMatch(b -> compatible(a, b) || acts && actsFor(a, b)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean compatible(Part one, Part other) {
        if (one.key().equals(other.key())) {
            return true;
        }
        if (one.named() && other.named()) {
            boolean persons = one.isPerson() || other.isPerson();
            return !persons && (one.words().overlaps(other.words()) || one.isWide() != other.isWide());
        }
        return !one.words().opposes(other.words());
    }

    /** Whether one is a body or state for which the other, a person, may act in what is done to somebody: a court, its judge. */
    private static boolean actsFor(Part one, Part other) {
        return one.isPerson() && other.isBody() || one.isBody() && other.isPerson();
    }

    private static boolean numbers(Telling one, Telling other) {
        OptionalInt first = Likeness.number(one);
        OptionalInt second = Likeness.number(other);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        double most = Math.max(first.getAsInt(), second.getAsInt());
        return Math.abs(first.getAsInt() - second.getAsInt()) <= TOLERANCE * most;
    }

    private static boolean deeds(Telling one, Telling other) {
        return one.deed().isEmpty() || other.deed().isEmpty() || one.deed().equals(other.deed());
    }
}
