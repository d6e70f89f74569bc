package org.hearsay.ingest;

import java.util.Locale;
import java.util.Optional;

/** What makes a text fit to be read. */
final class Texts {

    /** The longest text that is taken in, in UTF-16 code units. */
    static final int LONGEST = 2_000_000;

    /** Of how many characters one may be a control character, beyond the first few, before the whole is taken as binary. */
    private static final int CONTROL_SHARE = 50;

    private static final int FEW = 2;

    private Texts() {}

    /** Why a text cannot be a report's, in words that go on from the input's name; empty if it can. */
    static Optional<String> objection(String text) {
        if (text.isEmpty()) {
            return Optional.of("is empty");
        }
        if (isBinary(text)) {
            return Optional.of("is binary, not text");
        }
        if (text.codePoints().allMatch(Texts::isBlank)) {
            return Optional.of("holds no words");
        }
        if (text.length() > LONGEST) {
            return Optional.of(String.format(
                    Locale.ROOT,
                    "has a text of %,d characters; the longest that is read has %,d",
                    text.length(),
                    LONGEST));
        }
        return Optional.empty();
    }

    /** A text in which every half of a surrogate pair that stands alone, and so cannot be written, is U+FFFD. */
    static String wellFormed(String text) {
        Optional<StringBuilder> changed = Optional.empty();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            changed = changed.or(() -> Optional.of(new StringBuilder(text)));
            changed.get().setCharAt(i, '\uFFFD');
        }
        return changed.map(StringBuilder::toString).orElse(text);
    }

    private static boolean isBinary(String text) {
        if (text.startsWith("%PDF-")) {
            return true;
        }
        long controls = text.chars().filter(Texts::isControl).count();
        return (controls - FEW) * CONTROL_SHARE > text.length();
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' || c == 0x7F;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }
}
