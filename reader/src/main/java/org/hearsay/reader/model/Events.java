package org.hearsay.reader.model;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.Kind;
import org.hearsay.reader.text.Layout;

/** The words that tell events and states, and what fills their roles, from the vectors of the window that owns each of them. */
final class Events {

    private static final float LEAST = 0.1f;

    private final Layout layout;
    private final String[] kinds;
    private final Map<String, RoleScores> roles;
    private final List<Signals.Event> found = new ArrayList<>();

    /** @param kinds the labels of the trigger head, that of no event first */
    Events(Layout layout, String[] kinds, Map<String, RoleScores> roles) {
        this.layout = layout;
        this.kinds = kinds;
        this.roles = roles;
    }

    /** Whose triggers stand among the window's own words. */
    void add(Window window, Network.Output output) {
        int from = window.words().begin();
        int width = window.words().length();
        FloatBuffer scores = output.scores("trigger");
        float[] row = new float[kinds.length];
        float[][] vectors = new float[width][];
        for (int i = 0; i < width; i++) {
            vectors[i] = MentionVectors.vector(output.scores("argument"), i, width);
        }
        for (int word = window.own().begin(); word < window.own().end(); word++) {
            scores.get((word - from) * row.length, row);
            if (isNone(row)) {
                continue;
            }
            softmax(row);
            if (1 - row[0] >= LEAST) {
                found.add(event(window, output, word, row, vectors));
            }
        }
    }

    /** Whether the others' chances cannot come to what counts, were each as high as the highest: so for most words. */
    private static boolean isNone(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int kind = 1; kind < scores.length; kind++) {
            highest = Math.max(highest, scores[kind]);
        }
        return scores[0] - highest > Math.log(scores.length / LEAST);
    }

    private Signals.Event event(Window window, Network.Output output, int word, float[] chances, float[][] vectors) {
        Map<String, Float> likely = new HashMap<>();
        for (int kind = 1; kind < kinds.length; kind++) {
            if (chances[kind] >= LEAST / 2) {
                likely.put(kinds[kind], chances[kind]);
            }
        }
        int from = window.words().begin();
        float[] event = MentionVectors.vector(output.scores("event"), word - from, vectors.length);
        int sentence = layout.sentenceOf(word);
        int begin =
                Math.max(from, layout.sentences().get(Math.max(0, sentence - 1)).begin());
        int end =
                Math.min(window.words().end(), layout.sentences().get(sentence).end());
        float[][] words = Arrays.copyOfRange(vectors, begin - from, end - from);
        Map<String, List<Signals.Argument>> filled = new HashMap<>();
        List<Kind> told = likely.keySet().stream().map(Kind::of).toList();
        roles.forEach((role, scorer) -> {
            boolean asked = told.stream().anyMatch(kind -> kind.hasRole(role));
            List<Signals.Argument> arguments = asked ? best(scorer, event, words, begin, word) : List.of();
            if (!arguments.isEmpty()) {
                filled.put(role, arguments);
            }
        });
        return new Signals.Event(word, likely, filled);
    }

    /** The words that take more of the chance than any that is let go. */
    private static List<Signals.Argument> best(
            RoleScores role, float[] event, float[][] words, int begin, int trigger) {
        float[] scores = new float[words.length + 1];
        System.arraycopy(role.of(event, words, begin - trigger), 0, scores, 1, words.length);
        softmax(scores);
        List<Signals.Argument> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (scores[i + 1] >= LEAST) {
                found.add(new Signals.Argument(begin + i, scores[i + 1]));
            }
        }
        return found;
    }

    private static void softmax(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float score : scores) {
            highest = Math.max(highest, score);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = (float) Math.exp(scores[i] - highest);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= (float) sum;
        }
    }

    /** In the order of their triggers. */
    List<Signals.Event> found() {
        return List.copyOf(found);
    }
}
