package org.hearsay.tell;

/**
 * Makes the text of a report harmless on a terminal: control characters, which could move the cursor, retitle the window or hide
 * words, are replaced by symbols that show them; so are the marks that turn the direction of writing.
 */
public final class Visible {

    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;

    private Visible() {}

    /** The text on one line: line ends and tabs are spaces, other controls are symbols. */
    public static String line(String text) {
        if (text.chars().allMatch(each -> each >= ' ' && each < DELETE)) {
            return text; // nearly all are so
        }
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> out.appendCodePoint(isBlank(codePoint) ? ' ' : shown(codePoint)));
        return out.toString();
    }

    /** Whether a character stands for space between words. */
    public static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    /** The character that is printed for one that is not blank: itself, or a symbol for what must not reach a terminal. */
    public static int shown(int codePoint) {
        if (codePoint < ' ') {
            return PICTURES + codePoint;
        }
        if (codePoint == DELETE) {
            return '␡';
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> '�';
            case Character.FORMAT -> format(codePoint);
            default -> codePoint;
        };
    }

    private static int format(int codePoint) {
        return switch (codePoint) {
            case 0x200C, 0x200D -> codePoint; // joiners: letters and emoji need them
            case 0x200E, 0x202A, 0x202D, 0x2066 -> '⇥'; // from left to right
            case 0x200F, 0x061C, 0x202B, 0x202E, 0x2067 -> '⇤'; // from right to left
            case 0x202C, 0x2068, 0x2069 -> '⇡'; // back, or by the first letter
            default -> '·';
        };
    }
}
