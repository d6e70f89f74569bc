package org.hearsay.reader.text;

/** White space as a reader of news sees it: also no-break spaces, zero-width marks and control characters. */
final class Blank {

    private Blank() {}

    static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
