package org.hearsay.reader.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Spells words in the pieces of a BERT vocabulary (Devlin et al. 2019): the longest piece first, {@code ##} before those that
 * do not begin the word. Spells exactly as the trainer's {@code pieces.py}: a change in one is a change in both.
 */
final class WordPieces {

    private static final int LONGEST = 100;
    private static final int REMEMBERED = 200_000;

    private final Map<String, Integer> ids = new HashMap<>();
    private final int longestPiece;
    private final Map<String, int[]> spelt = new ConcurrentHashMap<>();
    final int unknown;
    final int begin;
    final int end;

    /** @param vocabulary the pieces in the order of their ids */
    WordPieces(List<String> vocabulary) {
        for (String piece : vocabulary) {
            ids.put(piece, ids.size());
        }
        longestPiece = vocabulary.stream().mapToInt(String::length).max().orElse(1);
        unknown = vocabulary.indexOf("[UNK]");
        begin = vocabulary.indexOf("[CLS]");
        end = vocabulary.indexOf("[SEP]");
    }

    /** Whether a string is a piece of its own, as most common words are. */
    boolean isPiece(String word) {
        return ids.containsKey(word);
    }

    /** The ids of a word's pieces, at least one. */
    int[] of(String word) {
        int[] known = spelt.get(word);
        if (known == null) {
            known = spell(word);
            if (spelt.size() < REMEMBERED) {
                spelt.put(word, known);
            }
        }
        return known;
    }

    private int[] spell(String word) {
        List<Integer> pieces = new ArrayList<>();
        String clean = clean(word);
        int at = 0;
        while (at < clean.length()) {
            int stop = at + Character.charCount(clean.codePointAt(at));
            if (isWordPart(clean.codePointAt(at))) {
                while (stop < clean.length() && isWordPart(clean.codePointAt(stop))) {
                    stop += Character.charCount(clean.codePointAt(stop));
                }
            }
            spellPart(clean.substring(at, stop), pieces);
            at = stop;
        }
        return pieces.isEmpty()
                ? new int[] {unknown}
                : pieces.stream().mapToInt(i -> i).toArray();
    }

    private void spellPart(String part, List<Integer> pieces) {
        if (part.length() > LONGEST) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < part.length()) {
            int stop = Math.min(part.length(), at + longestPiece);
            Integer id = null;
            while (stop > at) {
                id = ids.get((at > 0 ? "##" : "") + part.substring(at, stop));
                if (id != null) {
                    break;
                }
                stop--;
            }
            if (id == null) {
                pieces.add(unknown);
                return;
            }
            found.add(id);
            at = stop;
        }
        pieces.addAll(found);
    }

    /** Without control and format characters, in lower case, without accents. */
    private static String clean(String word) {
        if (word.equals("``")) {
            return "“";
        }
        if (word.equals("''")) {
            return "”";
        }
        boolean plain = word.chars().allMatch(c -> c > ' ' && c < 127);
        if (plain) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder kept = new StringBuilder();
        word.codePoints().filter(c -> !isControl(c)).forEach(kept::appendCodePoint);
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(kept.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isControl(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    private static boolean isWordPart(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(c);
        };
    }
}
