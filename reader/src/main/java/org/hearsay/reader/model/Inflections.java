package org.hearsay.reader.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lemmas of verbs and nouns by the rules of English, which are surer than the edits that the model names: a list of irregular
 * forms, and what the endings of the Penn Treebank's tags leave. Where an ending leaves several ("hoped": hop, hope), a word that
 * is known comes first.
 */
final class Inflections {

    /** Takes "es", not "s"; "causes" and "shoes" do not. */
    private static final Pattern SIBILANT = Pattern.compile(".*(?:ss|sh|ch|x|zz|[^aeiou]s|[^aeiou]o)es");

    /** Ends in a consonant that stands twice for the ending's sake; "call" and "pass" have two of their own. */
    private static final Pattern DOUBLED = Pattern.compile(".*[a-z][aeiou]([bdgkmnprtv])\\1");

    /** Has lost an "e": one short syllable ("hop") would have doubled its end, and few words end otherwise. */
    private static final Pattern LOST_E = Pattern.compile(
            "[^aeiou]*[aeiouy][^aeiouwxy]|[^aeiou]*qu[aeiou][^aeiouwxy]|.*(?:[vcz]|[^aeiou]g|[^s]s|u|[^aeou]iz|[^aeo]at|[^aeioulr]l)");

    private final Map<String, String> irregular = new HashMap<>();
    private final Predicate<String> isWord;

    /**
     * @param rows irregular words: {@code v} or {@code n}, the lemma, its other forms, with tabs between; {@code #} begins a comment
     * @param isWord whether a string is a word of English, as far as is known
     */
    Inflections(Stream<String> rows, Predicate<String> isWord) {
        this.isWord = isWord;
        rows.filter(row -> !row.startsWith("#")).map(row -> row.split("\t")).forEach(fields -> {
            for (int i = 2; i < fields.length; i++) {
                irregular.putIfAbsent(fields[0] + fields[i], fields[1]);
            }
        });
    }

    /**
     * The lemma of a word.
     *
     * @param xpos its tag, of the Penn Treebank
     * @param guess the lemma that the model names; kept for words that are neither verbs nor common nouns
     */
    String lemma(String word, String xpos, String guess) {
        String form = word.toLowerCase(Locale.ROOT);
        if (form.chars().anyMatch(c -> !Character.isLetter(c) && c != '-')) {
            return guess;
        }
        Optional<String> listed = Optional.ofNullable(irregular.get((xpos.startsWith("V") ? "v" : "n") + form));
        return switch (xpos) {
            case "VB", "NN" -> form;
            case "VBP" -> listed.orElse(form);
            case "VBZ" -> listed.orElseGet(() -> choose(withoutS(form), form, guess));
            case "VBG" -> listed.orElseGet(() -> choose(without(form, "ing"), form, guess));
            case "VBD", "VBN" -> listed.orElseGet(() -> choose(withoutEd(form), form, guess));
            case "NNS" ->
                listed.orElseGet(() -> form.endsWith("men")
                        ? form.substring(0, form.length() - 2) + "an"
                        : choose(withoutS(form), form, guess));
            default -> guess;
        };
    }

    private String choose(List<String> possible, String form, String guess) {
        if (possible.isEmpty()) {
            return guess.length() > form.length() / 2 ? guess : form;
        }
        return possible.stream()
                .filter(isWord)
                .findFirst()
                .orElse(possible.contains(guess) ? guess : possible.getFirst());
    }

    private static List<String> withoutS(String form) {
        int size = form.length();
        if (size < 3 || !form.endsWith("s") || form.endsWith("ss")) {
            return List.of();
        }
        String stem = form.substring(0, size - 1);
        if (form.endsWith("ies") && size > 4) {
            return List.of(form.substring(0, size - 3) + "y", stem);
        }
        if (!form.endsWith("es")) {
            return List.of(stem);
        }
        String shorter = form.substring(0, size - 2);
        return SIBILANT.matcher(form).matches() ? List.of(shorter, stem) : List.of(stem, shorter);
    }

    private static List<String> withoutEd(String form) {
        int size = form.length();
        String stem = form.substring(0, size - 1);
        if (form.endsWith("ied")) {
            return size < 5 ? List.of(stem) : List.of(form.substring(0, size - 3) + "y", stem);
        }
        return form.endsWith("eed") ? List.of(stem, form) : without(form, "ed");
    }

    /** What an ending that begins with a vowel leaves: "stop" of "stopped", "hope" of "hoped", "visit" of "visited". */
    private static List<String> without(String form, String ending) {
        int end = form.length() - ending.length();
        if (!form.endsWith(ending) || end < 2) {
            return List.of();
        }
        String stem = form.substring(0, end);
        if (DOUBLED.matcher(stem).matches()) {
            return List.of(stem.substring(0, end - 1), stem);
        }
        return LOST_E.matcher(stem).matches() ? List.of(stem + "e", stem) : List.of(stem, stem + "e");
    }
}
