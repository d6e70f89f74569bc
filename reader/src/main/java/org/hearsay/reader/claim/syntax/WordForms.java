package org.hearsay.reader.claim.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.reader.name.Table;

/**
 * The lemmas that a word can be a form of. The reading model's lemma is one of them, and not always right for rare verbs; frames
 * hold few enough words that a form of the wrong word is hardly ever met.
 */
public final class WordForms {

    private static final String VOWELS = "aeiou";
    /** After these the plural and the third person take "es". */
    private static final Pattern SIBILANT = Pattern.compile("(?:s|x|z|ch|sh|o)$");
    /** One syllable that ends in one consonant after one vowel: it would double the consonant, so an e was dropped. */
    private static final Pattern SHORT = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");

    private final Map<String, String> irregular = new HashMap<>();

    public WordForms() {
        for (List<String> row : Table.rows(WordForms.class, "irregular-forms.tsv")) {
            row.subList(1, row.size()).forEach(form -> irregular.put(form, row.getFirst()));
        }
    }

    /**
     * The lemma of an irregular form, else the model's; the word itself, and what can be left of it without
     * an ending by the rules of spelling: "raped" is of "rape", "rapped" of "rap".
     */
    public Set<String> of(String lower, String lemma) {
        Set<String> found = new LinkedHashSet<>();
        found.add(irregular.getOrDefault(lower, lemma));
        found.add(lower);
        found.addAll(stems(lower));
        return found;
    }

    private static List<String> stems(String word) {
        List<String> found = new ArrayList<>();
        int size = word.length();
        if (size < 4) {
            return found;
        }
        if (word.endsWith("ied") || word.endsWith("ies")) {
            found.add(word.substring(0, size - 3) + "y");
        }
        if (word.endsWith("ing")) {
            suffixed(found, word.substring(0, size - 3));
        } else if (word.endsWith("ed")) {
            suffixed(found, word.substring(0, size - 2));
        } else if (word.endsWith("es")) {
            found.add(word.substring(0, size - 1));
            if (SIBILANT.matcher(word.substring(0, size - 2)).find()) {
                found.add(word.substring(0, size - 2));
            }
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            found.add(word.substring(0, size - 1));
        }
        return found;
    }

    /** What stands before "ed" or "ing": with an e that was dropped, as it is, or with its last letter not doubled. */
    private static void suffixed(List<String> found, String stem) {
        int size = stem.length();
        found.add(stem + "e");
        if (!SHORT.matcher(stem).matches()) {
            found.add(stem);
        }
        if (size > 2 && stem.charAt(size - 1) == stem.charAt(size - 2) && VOWELS.indexOf(stem.charAt(size - 1)) < 0) {
            found.add(stem.substring(0, size - 1));
        }
    }
}
