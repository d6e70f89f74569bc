package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.name.Table;

/**
 * The lemmas that a word can be a form of. The reading model's lemma is one of them, and not always right for rare verbs; frames
 * hold few enough words that a form of the wrong word is hardly ever met.
 */
final class WordForms {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> irregular = new HashMap<>();

    WordForms() {
        for (List<String> row : Table.rows(WordForms.class, "irregular-forms.tsv")) {
            row.subList(1, row.size()).forEach(form -> irregular.put(form, row.getFirst()));
        }
    }

    /** The lemma of an irregular form, else the model's; the word itself, and what is left of it without an ending. */
    Set<String> of(String lower, String lemma) {
        Set<String> found = new LinkedHashSet<>();
        found.add(irregular.getOrDefault(lower, lemma));
        found.add(lower);
        for (String stem : stems(lower)) {
            found.add(stem);
        }
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
            found.add(word.substring(0, size - 3));
            found.add(word.substring(0, size - 3) + "e");
            undoubled(found, word.substring(0, size - 3));
        } else if (word.endsWith("ed")) {
            found.add(word.substring(0, size - 1));
            found.add(word.substring(0, size - 2));
            undoubled(found, word.substring(0, size - 2));
        } else if (word.endsWith("es")) {
            found.add(word.substring(0, size - 1));
            found.add(word.substring(0, size - 2));
        } else if (word.endsWith("s") && !word.endsWith("ss")) {
            found.add(word.substring(0, size - 1));
        }
        return found;
    }

    private static void undoubled(List<String> found, String stem) {
        int size = stem.length();
        if (size > 2 && stem.charAt(size - 1) == stem.charAt(size - 2) && VOWELS.indexOf(stem.charAt(size - 1)) < 0) {
            found.add(stem.substring(0, size - 1));
        }
    }
}
