package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {

    @Test
    void takesTheBestHeadOfEachWordWhereThatIsATree() {
        float[][] scores = {{0, 0, 5, 0}, {9, 1, 0, 1}, {0, 0, 5, 0}};
        assertThat(Tree.decode(scores)).containsExactly(1, -1, 1);
    }

    @Test
    void breaksACycleWhereItCostsLeast() {
        // words 0 and 1 would each head the other; word 2 is the root
        float[][] scores = {{0, 0, 8, 5}, {0, 8, 0, 7}, {9, 0, 0, 0}};
        assertThat(Tree.decode(scores)).containsExactly(1, 2, -1);
    }

    @Test
    void oneOfTwoRootsWins() {
        float[][] scores = {{6, 0, 5}, {9, 1, 0}};
        assertThat(Tree.decode(scores)).containsExactly(1, -1);
    }

    @Test
    void aSentenceOfOneWordIsItsRoot() {
        assertThat(Tree.decode(new float[][] {{1, 7}})).containsExactly(-1);
    }

    @Property(tries = 300)
    void whateverTheScoresTheResultIsATreeWithOneRoot(
            @ForAll @IntRange(min = 1, max = 25) int size, @ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[size][size + 1];
        for (float[] row : scores) {
            for (int h = 0; h <= size; h++) {
                row[h] = (float) random.nextGaussian();
            }
        }
        int[] heads = Tree.decode(scores);
        assertThat(java.util.Arrays.stream(heads).filter(head -> head == -1)).hasSize(1);
        for (int w = 0; w < size; w++) {
            int steps = 0;
            for (int at = w; at >= 0; at = heads[at]) {
                assertThat(steps++).isLessThanOrEqualTo(size);
            }
        }
    }

    @Property(tries = 200)
    void noOtherTreeOfFourWordsScoresHigher(@ForAll long seed) {
        Random random = new Random(seed);
        float[][] scores = new float[4][5];
        for (float[] row : scores) {
            for (int h = 0; h < 5; h++) {
                row[h] = random.nextInt(100);
            }
        }
        int[] heads = Tree.decode(scores);
        int root = 0;
        while (heads[root] >= 0) {
            root++;
        }
        assertThat(score(scores, heads)).isEqualTo(best(scores, root));
    }

    /** The best score of all trees under one root. */
    private static float best(float[][] scores, int root) {
        float best = Float.NEGATIVE_INFINITY;
        for (int code = 0; code < 256; code++) {
            int[] heads = {code & 3, code >> 2 & 3, code >> 4 & 3, code >> 6 & 3};
            heads[root] = -1;
            best = isTree(heads) ? Math.max(best, score(scores, heads)) : best;
        }
        return best;
    }

    private static boolean isTree(int[] heads) {
        for (int w = 0; w < heads.length; w++) {
            int at = w;
            for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
                at = heads[at];
            }
            if (at >= 0) {
                return false;
            }
        }
        return true;
    }

    private static float score(float[][] scores, int[] heads) {
        float sum = 0;
        for (int w = 0; w < heads.length; w++) {
            sum += scores[w][heads[w] + 1];
        }
        return sum;
    }
}
