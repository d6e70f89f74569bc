package org.hearsay.tell;

import org.jline.utils.WCWidth;

/** How many columns of a terminal text takes: two for wide characters and most emoji, none for combining marks. */
public final class Width {

    private Width() {}

    public static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    public static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Text followed by spaces up to a width; text that is as wide or wider stays as it is. */
    public static String padding(int used, int width) {
        return " ".repeat(Math.max(0, width - used));
    }
}
