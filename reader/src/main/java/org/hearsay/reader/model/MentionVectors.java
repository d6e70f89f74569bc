package org.hearsay.reader.model;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;

/** The vectors of the words that head mentions, from which coreference is scored. */
final class MentionVectors implements Signals.Links {

    private final float[] distances;
    private final Map<Integer, float[]> anaphors = new HashMap<>();
    private final Map<Integer, float[]> antecedents = new HashMap<>();

    /** @param distances what a distance adds, by bucket: 1, 2, 3, 4, then by powers of two */
    MentionVectors(float[] distances) {
        this.distances = distances;
    }

    /**
     * @param row the word's row in the buffers
     * @param rows how many rows they have
     */
    void add(int word, int row, FloatBuffer anaphor, FloatBuffer antecedent, int rows) {
        anaphors.put(word, vector(anaphor, row, rows));
        antecedents.put(word, vector(antecedent, row, rows));
    }

    /** One row of a buffer that has so many. */
    static float[] vector(FloatBuffer buffer, int row, int rows) {
        float[] found = new float[buffer.capacity() / rows];
        buffer.get(row * found.length, found);
        return found;
    }

    @Override
    public float score(int anaphor, int antecedent, int distance) {
        float[] a = anaphors.get(anaphor);
        float[] b = antecedents.get(antecedent);
        if (a == null || b == null) {
            return Float.NEGATIVE_INFINITY;
        }
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum / (float) Math.sqrt(a.length) + distances[bucket(distance)];
    }

    private int bucket(int distance) {
        int bucket = distance <= 4 ? distance - 1 : 2 + (31 - Integer.numberOfLeadingZeros(distance));
        return Math.min(distances.length - 1, bucket);
    }
}
