package org.hearsay.reader.model;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;

/**
 * A linear-chain conditional random field over one inventory of BIOES tags (Lafferty et al. 2001): finds the best well-formed
 * sequence for the scores of a run of words.
 */
final class Chain {

    private final String[] tags;
    private final float[] begin;
    private final float[] step;
    private final float[] end;

    /**
     * @param tags {@code O}, {@code B-kind}, {@code I-kind}, {@code E-kind}, {@code S-kind} …
     * @param begin what it adds for a tag that begins the run
     * @param step what it adds for one tag after another, row by row (from, to)
     * @param end what it adds for a tag that ends the run
     */
    Chain(String[] tags, float[] begin, float[] step, float[] end) {
        this.tags = tags;
        this.begin = begin;
        this.step = step;
        this.end = end;
    }

    /**
     * The best tags of a run of words, as spans.
     *
     * @param scores a row a word, a column a tag
     */
    List<Signals.Labelled> decode(float[][] scores, int from, int to) {
        int count = tags.length;
        if (from >= to) {
            return List.of();
        }
        byte[][] back = new byte[to - from][count];
        float[] best = new float[count];
        for (int t = 0; t < count; t++) {
            best[t] = begin[t] + scores[from][t];
        }
        for (int w = from + 1; w < to; w++) {
            float[] next = new float[count];
            for (int t = 0; t < count; t++) {
                int chosen = 0;
                float value = Float.NEGATIVE_INFINITY;
                for (int s = 0; s < count; s++) {
                    float here = best[s] + step[s * count + t];
                    if (here > value) {
                        value = here;
                        chosen = s;
                    }
                }
                next[t] = value + scores[w][t];
                back[w - from][t] = (byte) chosen;
            }
            best = next;
        }
        int last = 0;
        for (int t = 0; t < count; t++) {
            last = best[t] + end[t] > best[last] + end[last] ? t : last;
        }
        int[] path = new int[to - from];
        for (int w = to - 1; w >= from; w--) {
            path[w - from] = last;
            last = back[w - from][last];
        }
        return spans(path, scores, from);
    }

    private List<Signals.Labelled> spans(int[] path, float[][] scores, int from) {
        List<Signals.Labelled> found = new ArrayList<>();
        int opened = from;
        float sure = 0;
        for (int i = 0; i < path.length; i++) {
            String tag = tags[path[i]];
            char place = tag.charAt(0);
            if (place == 'O') {
                continue;
            }
            if (place == 'B' || place == 'S') {
                opened = from + i;
                sure = 0;
            }
            sure += chance(scores[from + i], path[i]);
            if (place == 'E' || place == 'S') {
                int end = from + i + 1;
                found.add(new Signals.Labelled(new Span(opened, end), tag.substring(2), sure / (end - opened)));
            }
        }
        return found;
    }

    private static float chance(float[] scores, int chosen) {
        double sum = 0;
        for (float score : scores) {
            sum += Math.exp(score - scores[chosen]);
        }
        return (float) (1 / sum);
    }
}
