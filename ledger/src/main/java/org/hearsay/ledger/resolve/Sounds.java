package org.hearsay.ledger.resolve;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Words without what transliteration varies in: Gaddafi, Gadhafi, Qadaffy and Khadafi have one sound. Meant for comparing
 * spellings, not for speaking: letters that writers of one name confuse are one letter.
 */
public final class Sounds {

    private static final Map<String, String> LETTERS = Resource.columns("sounds.tsv");
    private static final Pattern VOWELS = Pattern.compile("[aiu]");
    private static final int LONGEST = 3;

    private Sounds() {}

    /** The sound of a word that {@link NameKey} has made plain, its vowels being three. */
    public static String of(String word) {
        StringBuilder sound = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            int length = Math.min(LONGEST, word.length() - at);
            while (length > 1 && !LETTERS.containsKey(word.substring(at, at + length))) {
                length--;
            }
            String letters = word.substring(at, at + length);
            boolean begins = at == 0 && "hwy".contains(letters);
            String heard = begins ? letters : LETTERS.getOrDefault(letters, letters);
            for (int i = 0; i < heard.length(); i++) {
                if (sound.isEmpty() || sound.charAt(sound.length() - 1) != heard.charAt(i)) {
                    sound.append(heard.charAt(i));
                }
            }
            at += length;
        }
        return silentEnd(word) ? sound.substring(0, sound.length() - 1) : sound.toString();
    }

    /** What is left of a sound without its vowels but for a first one: equal for all spellings of a name, and for others. */
    public static String bones(String sound) {
        if (sound.isEmpty()) {
            return sound;
        }
        String rest = VOWELS.matcher(sound.substring(1)).replaceAll("");
        return (VOWELS.matcher(sound.substring(0, 1)).matches() ? "a" : sound.substring(0, 1)) + rest;
    }

    /** Whether two sounds differ in no more than one vowel, which is not the last one: Ahmed, Ahmad; not Maria, Mario. */
    static boolean near(String one, String other, int least) {
        if (one.equals(other)) {
            return true;
        }
        return Math.min(one.length(), other.length()) >= least
                && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
                && bones(one).equals(bones(other))
                && differInOne(one, other);
    }

    /** Whether one is the other but for a letter more, less or other. */
    static boolean differInOne(String one, String other) {
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return one.length() - begin - end <= 1 && other.length() - begin - end <= 1;
    }

    /** Amre is Amr; Danielle is not Daniel. */
    private static boolean silentEnd(String word) {
        int length = word.length();
        return length >= 4
                && word.charAt(length - 1) == 'e'
                && !"aeiouy".contains(word.substring(length - 2, length - 1))
                && !"aeiouy".contains(word.substring(length - 3, length - 2))
                && word.charAt(length - 2) != word.charAt(length - 3);
    }
}
