package org.hearsay.reader.place;

import java.text.Normalizer;
import java.util.Map;

/**
 * What spellings of one name have in common: small letters without accents, apostrophes and full stops, words parted by one blank,
 * "Saint", "Fort" and "Mount" in full. "Dayr az-Zawr" is {@code dayr az zawr}, "St. Mary's" {@code saint marys}.
 */
public final class NameKey {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('ħ', "h"),
            Map.entry('ŧ', "t"),
            Map.entry('ə', "a"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"));

    private static final Map<String, String> SHORT = Map.of("st", "saint", "ft", "fort", "mt", "mount");

    private NameKey() {}

    /** The key of a name; empty if it has neither letter nor digit. */
    public static String of(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder key = new StringBuilder(plain.length() + 4);
        int word = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? Character.toLowerCase(plain.charAt(i)) : ' ';
            if (c >= 'a' && c <= 'z') {
                key.append(c);
            } else if (Character.isLetterOrDigit(c)) {
                key.append(LETTERS.getOrDefault(c, String.valueOf(c)));
            } else if (!isSilent(c) && key.length() > word) {
                expand(key, word);
                key.append(' ');
                word = key.length();
            }
        }
        key.setLength(Math.max(0, key.length() - (key.isEmpty() || word < key.length() ? 0 : 1)));
        return key.toString();
    }

    private static void expand(StringBuilder key, int word) {
        if (key.length() - word == 2) {
            String full = SHORT.get(key.substring(word));
            if (full != null) {
                key.setLength(word);
                key.append(full);
            }
        }
    }

    private static boolean isSilent(char c) {
        return switch (c) {
            case '.', '\'', '’', '‘', 'ʻ', 'ʼ', '`', '´' -> true;
            default -> Character.getType(c) == Character.NON_SPACING_MARK;
        };
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
