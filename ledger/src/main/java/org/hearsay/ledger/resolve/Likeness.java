package org.hearsay.ledger.resolve;

import java.util.List;

/** How the full names of two people compare. */
final class Likeness {

    /** Sounds shorter than this must be equal. */
    private static final int GIVEN = 4;

    private static final int SURNAME = 5;

    private Likeness() {}

    /** Whether they are one name, but for how it is spelled. */
    static boolean sameSound(Parts one, Parts other) {
        return one.sounds().equals(other.sounds()) && one.generation().equals(other.generation());
    }

    /** Whether they have the same parts, a nickname counting for the name. */
    static boolean same(Parts one, Parts other) {
        if (one.sounds().size() != other.sounds().size() || !one.generation().equals(other.generation())) {
            return false;
        }
        for (int i = 1; i < one.sounds().size() - 1; i++) {
            if (!Sounds.near(one.sounds().get(i), other.sounds().get(i), GIVEN)) {
                return false;
            }
        }
        return givenAlike(one.first(), other.first()) && surnameAlike(one.last(), other.last());
    }

    /** Whether all that the shorter name tells is told by the longer: first name or its initial, surname, some middle names. */
    static boolean within(Parts shorter, Parts longer) {
        return isTold(shorter, longer)
                || longer.isCalledBySecond() && shorter.first().length() > 1 && isTold(shorter, longer.withoutFirst());
    }

    private static boolean isTold(Parts shorter, Parts longer) {
        boolean first = givenAlike(shorter.first(), longer.first())
                || isInitial(shorter.first(), longer.first())
                || givenWithin(shorter.first(), longer.first());
        if (!first
                || !surnameAlike(shorter.last(), longer.last())
                || !shorter.generation().equals(longer.generation())) {
            return false;
        }
        List<String> left = longer.middle();
        for (String middle : shorter.middle()) {
            int at = 0;
            while (at < left.size() && !Sounds.near(middle, left.get(at), GIVEN) && !isInitial(middle, left.get(at))) {
                at++;
            }
            if (at == left.size()) {
                return false;
            }
            left = left.subList(at + 1, left.size());
        }
        return true;
    }

    /** Whether they are a given name and a surname, the one the same and the other but for a vowel that is not the last. */
    static boolean nearly(Parts one, Parts other) {
        return other.sounds().size() == 2
                && one.first().equals(other.first())
                && one.generation().equals(other.generation())
                && Sounds.near(one.last(), other.last(), GIVEN);
    }

    /** Whether they are a given name and a surname, the same but for vowels. */
    static boolean sameBones(Parts one, Parts other) {
        return one.sounds().size() == 2
                && other.sounds().size() == 2
                && one.generation().equals(other.generation())
                && Sounds.bones(one.first()).equals(Sounds.bones(other.first()))
                && Sounds.bones(one.last()).equals(Sounds.bones(other.last()));
    }

    static boolean isInitial(String initial, String name) {
        return initial.length() == 1 && name.length() > 1 && name.startsWith(initial);
    }

    static boolean surnameAlike(String one, String other) {
        return Sounds.near(one, other, SURNAME);
    }

    private static boolean givenAlike(String one, String other) {
        return Sounds.near(one, other, GIVEN) || Nicknames.alike(one, other);
    }

    /** Whether one is the other without its second part: Saif, Saif al-Islam. */
    private static boolean givenWithin(String shorter, String longer) {
        return longer.startsWith(shorter + " ");
    }
}
