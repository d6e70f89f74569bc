package org.hearsay.filing;

import java.util.Arrays;
import org.hearsay.ledger.store.LedgerException;

/** Puts what went wrong into words. */
public final class Plain {

    private Plain() {}

    /** What went wrong, in one line, with what kind of trouble it was where the message alone would not say. */
    public static String words(Throwable e) {
        String message = e.getMessage();
        String kind = e.getClass().getSimpleName();
        boolean told = e instanceof IllegalArgumentException
                || e instanceof IllegalStateException
                || e instanceof LedgerException;
        if (message == null || message.isBlank()) {
            return Arrays.stream(e.getStackTrace())
                    .findFirst()
                    .map(place -> kind + " in " + place.getClassName())
                    .orElse(kind);
        }
        return told ? message : kind + ": " + message;
    }
}
