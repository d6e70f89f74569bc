package org.hearsay.reader.attribution;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;

/**
 * A text with its roles marked, as the model would give them: {@code {s1 The envoy} {c1 said} {k1 the talks had failed}.} marks
 * a source, a cue and a content that point at cue 1. Words have no trees.
 */
record Marked(Layout layout, Signals signals) {

    private static final Pattern MARK = Pattern.compile("\\{([sck])(\\d) ([^{}]*)\\}");
    private static final Map<String, String> KINDS = Map.of("s", "source", "c", "cue", "k", "content");

    private static final Map<String, String> LEMMAS = Map.of("said", "say", "told", "tell", "was", "be");

    private record Piece(String kind, int cue, Span characters) {}

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int begin = text.length();
            text.append(matcher.group(3));
            pieces.add(new Piece(
                    requireNonNull(KINDS.get(matcher.group(1))),
                    Integer.parseInt(matcher.group(2)),
                    new Span(begin, text.length())));
        }
        matcher.appendTail(text);
        Layout layout = new TextStep().lay(Report.of("made", text.toString()));
        return new Marked(
                layout, new Signals(words(layout), List.of(), List.of(), roles(layout, pieces), (a, b, d) -> -1));
    }

    private static List<Signals.Word> words(Layout layout) {
        List<Signals.Word> words = new ArrayList<>();
        for (int w = 0; w < layout.size(); w++) {
            String lemma = layout.word(w).toLowerCase(Locale.ROOT);
            words.add(new Signals.Word("X", "XX", LEMMAS.getOrDefault(lemma, lemma), -1, "dep", "O", 0));
        }
        return words;
    }

    /** The same with tags of the Penn Treebank for some words, each with its word: "told VBD". */
    Marked tagged(String... tags) {
        List<Signals.Word> words = new ArrayList<>(signals.words());
        for (String tag : tags) {
            String[] parts = tag.split(" ");
            for (int w = 0; w < layout.size(); w++) {
                if (layout.word(w).equals(parts[0])) {
                    words.set(
                            w,
                            new Signals.Word(
                                    upos(parts[1]), parts[1], words.get(w).lemma(), -1, "dep", "O", 0));
                }
            }
        }
        return new Marked(
                layout, new Signals(words, signals.names(), signals.times(), signals.roles(), signals.links()));
    }

    private static String upos(String tag) {
        return switch (tag.substring(0, 1)) {
            case "V" -> "VERB";
            case "N" -> tag.startsWith("NNP") ? "PROPN" : "NOUN";
            case "D" -> "DET";
            case "J" -> "ADJ";
            case "W" -> "PRON";
            case "P" -> "PRON";
            default -> "PUNCT";
        };
    }

    private static List<Signals.Role> roles(Layout layout, List<Piece> pieces) {
        Map<Integer, Integer> cues = new HashMap<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind().equals("cue")) {
                cues.put(pieces.get(i).cue(), i);
            }
        }
        return pieces.stream()
                .map(piece -> new Signals.Role(
                        layout.wordsIn(piece.characters()), piece.kind(), cues.getOrDefault(piece.cue(), -1), 1))
                .toList();
    }
}
