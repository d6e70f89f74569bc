package org.hearsay.reader.model;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each word, were it part of a source or content, says that the first word of its cue stands. */
final class CuePointers {

    private static final int KEPT = 4;
    private static final float SCALE = (float) (1 / Math.sqrt(128));
    private static final float LEAST = 0.05f;

    /** What stands so far below the highest score, as most do, has no chance worth computing. */
    private static final float FAINT = -16;

    private final int[][] targets;
    private final float[][] chances;

    CuePointers(int words) {
        targets = new int[words][];
        chances = new float[words][];
    }

    /**
     * @param from the first word of the window, in the report
     * @param width how many words the window has
     * @param begin the first of its own words, in the window
     * @param cue a row a word of the window: the score of each word of the window
     */
    void add(int from, int width, int begin, int end, FloatBuffer cue) {
        float[] row = new float[width];
        for (int w = begin; w < end; w++) {
            cue.get(w * width, row);
            int[] best = best(row);
            float highest = row[best[0]];
            double sum = 0;
            for (float score : row) {
                float below = (score - highest) * SCALE;
                sum += below > FAINT ? Math.exp(below) : 0;
            }
            targets[from + w] = new int[best.length];
            chances[from + w] = new float[best.length];
            for (int k = 0; k < best.length; k++) {
                targets[from + w][k] = from + best[k];
                chances[from + w][k] = (float) (Math.exp((row[best[k]] - highest) * SCALE) / sum);
            }
        }
    }

    /** Where the highest numbers of a row stand, the highest first; of equal ones the earlier. */
    private static int[] best(float[] row) {
        int[] best = new int[Math.min(KEPT, row.length)];
        int found = 0;
        for (int i = 0; i < row.length; i++) {
            if (found == best.length && row[i] <= row[best[found - 1]]) {
                continue;
            }
            int at = found < best.length ? found++ : found - 1;
            while (at > 0 && row[i] > row[best[at - 1]]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = i;
        }
        return best;
    }

    /** Ties every source and content to the cue that most of its words point at. */
    List<Signals.Role> link(List<Signals.Labelled> roles) {
        Map<Integer, Integer> cueAt = new HashMap<>();
        for (int r = 0; r < roles.size(); r++) {
            if (roles.get(r).kind().equals("cue")) {
                for (int w = roles.get(r).range().begin();
                        w < roles.get(r).range().end();
                        w++) {
                    cueAt.put(w, r);
                }
            }
        }
        List<Signals.Role> linked = new ArrayList<>();
        for (int r = 0; r < roles.size(); r++) {
            Signals.Labelled role = roles.get(r);
            int cue = role.kind().equals("cue") ? r : cueOf(role, cueAt);
            linked.add(new Signals.Role(role.range(), role.kind(), cue, role.score()));
        }
        return linked;
    }

    private int cueOf(Signals.Labelled role, Map<Integer, Integer> cueAt) {
        Map<Integer, Float> votes = new HashMap<>();
        for (int w = role.range().begin(); w < role.range().end(); w++) {
            for (int k = 0; k < targets[w].length; k++) {
                Integer cue = cueAt.get(targets[w][k]);
                if (cue != null) {
                    votes.merge(cue, chances[w][k], Float::sum);
                }
            }
        }
        int best = -1;
        float most = LEAST * role.range().length();
        for (Map.Entry<Integer, Float> vote : votes.entrySet()) {
            if (vote.getValue() > most || vote.getValue() == most && vote.getKey() < best) {
                most = vote.getValue();
                best = vote.getKey();
            }
        }
        return best;
    }
}
