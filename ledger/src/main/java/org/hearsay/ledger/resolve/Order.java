package org.hearsay.ledger.resolve;

import java.util.List;
import java.util.Optional;

/** How one full name may tell what another tells, in another order or to another length. */
enum Order {
    REVERSED("the names of %s the other way round"),
    LONGER("the name of %s with one more family name"),
    SHORTER("the name of %s without the last family name");

    private final String why;

    Order(String why) {
        this.why = why;
    }

    String why(String name) {
        return why.formatted(name);
    }

    /** The parts of a name of two parts or more; empty for others. */
    static Optional<Parts> parts(String name) {
        return Parts.of(name, List.of(), List.of()).filter(parts -> parts.isFull() && !parts.lent());
    }

    /** How the one tells what the other tells; empty if it does not, or if both tell it alike. */
    static Optional<Order> between(Parts one, Parts other) {
        if (!one.generation().equals(other.generation())) {
            return Optional.empty();
        }
        if (one.sounds().size() == 2 && other.sounds().size() == 2) {
            Parts turned = one.of(List.of(one.last(), one.first()));
            return Optional.of(REVERSED).filter(each -> Likeness.same(turned, other) && !Likeness.same(one, other));
        }
        if (hasMore(one, other)) {
            return Optional.of(LONGER);
        }
        return Optional.of(SHORTER).filter(each -> hasMore(other, one));
    }

    /** Whether a name without its last part is the shorter, or has a father's name more; and is not the shorter with it. */
    private static boolean hasMore(Parts longer, Parts shorter) {
        if (shorter.sounds().size() != 2
                || longer.sounds().size() < 3
                || shorter.first().length() == 1) {
            return false;
        }
        Parts without = longer.of(longer.sounds().subList(0, longer.sounds().size() - 1));
        return Likeness.within(shorter, without) && !Likeness.within(shorter, longer);
    }
}
