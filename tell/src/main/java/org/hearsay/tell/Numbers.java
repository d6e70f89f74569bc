package org.hearsay.tell;

import java.util.Locale;

/** Numbers of things. */
public final class Numbers {

    private Numbers() {}

    /** "1 report", "1,200 reports". */
    public static String of(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
