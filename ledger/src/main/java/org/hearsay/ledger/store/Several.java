package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Values for {@code IN (…)}. A statement has a parameter for each of them, and is parsed again for each number of them that was not
 * met lately; where many such lists are asked for, that takes as long as a good part of the answers.
 */
public final class Several {

    private static final int LEAST = 8;

    private Several() {}

    /** As many as the next power of two: the last one again, which changes no answer. None stay none. */
    public static <T> List<T> of(Collection<T> values) {
        List<T> several = new ArrayList<>(values);
        if (!several.isEmpty()) {
            int most = Math.max(LEAST, Integer.highestOneBit(several.size() * 2 - 1));
            several.addAll(Collections.nCopies(most - several.size(), several.getLast()));
        }
        return several;
    }
}
