package org.hearsay.reader.coref;

import org.hearsay.core.Mention;

/** Which types of mention can stand for one entity. */
final class Types {

    private Types() {}

    static boolean agree(Mention.Type a, Mention.Type b) {
        return a == b
                || a == Mention.Type.OTHER && isThing(b)
                || b == Mention.Type.OTHER && isThing(a)
                || isPlace(a) && isPlace(b)
                || isBody(a) && isBody(b)
                || isPeople(a, b)
                || isPeople(b, a);
    }

    /** "The Karsovans" are a people, and "they". */
    private static boolean isPeople(Mention.Type a, Mention.Type b) {
        return a == Mention.Type.NATIONALITY && b == Mention.Type.GROUP;
    }

    static boolean isPlace(Mention.Type type) {
        return type == Mention.Type.PLACE || type == Mention.Type.FACILITY;
    }

    private static boolean isBody(Mention.Type type) {
        return type == Mention.Type.ORGANISATION || type == Mention.Type.GROUP;
    }

    private static boolean isThing(Mention.Type type) {
        return switch (type) {
            case PERSON, GROUP, NATIONALITY, RELIGION, ROLE -> false;
            case ORGANISATION, PLACE, FACILITY, EVENT, WORK, WEAPON, VEHICLE, DOCUMENT, OTHER -> true;
        };
    }
}
