package org.hearsay.reader.model;

import java.util.Arrays;

/**
 * Makes a tree of one sentence's arc scores: each word's best head where that is a tree with one root, else the maximum spanning
 * tree (Chu and Liu 1965, Edmonds 1967) under the likeliest root.
 */
final class Tree {

    private static final float NEVER = -1e9f;

    private Tree() {}

    /**
     * @param scores a row a word: the score of the root (column 0), then of each word as its head
     * @return each word's head, -1 for the root
     */
    static int[] decode(float[][] scores) {
        int size = scores.length;
        int[] heads = new int[size];
        int roots = 0;
        for (int w = 0; w < size; w++) {
            heads[w] = best(scores[w], w + 1) - 1;
            roots += heads[w] < 0 ? 1 : 0;
        }
        if (roots == 1 && !hasCycle(heads)) {
            return heads;
        }
        int root = 0;
        for (int w = 1; w < size; w++) {
            boolean likelier = scores[w][0] - other(scores[w], w + 1) > scores[root][0] - other(scores[root], root + 1);
            root = likelier ? w : root;
        }
        float[][] graph = new float[size][size];
        for (int w = 0; w < size; w++) {
            for (int h = 0; h < size; h++) {
                graph[w][h] = h == w || w == root ? NEVER : scores[w][h + 1];
            }
        }
        return spanning(graph, root);
    }

    private static int best(float[] scores, int itself) {
        int best = itself == 0 ? 1 : 0;
        for (int h = 0; h < scores.length; h++) {
            best = h != itself && scores[h] > scores[best] ? h : best;
        }
        return best;
    }

    /** The best score of a head that is not the root. */
    private static float other(float[] scores, int itself) {
        float best = NEVER;
        for (int h = 1; h < scores.length; h++) {
            best = h != itself ? Math.max(best, scores[h]) : best;
        }
        return best;
    }

    private static boolean hasCycle(int[] heads) {
        return cycle(heads).length > 0;
    }

    /** The words of one cycle, or none. */
    private static int[] cycle(int[] heads) {
        int[] seen = new int[heads.length];
        for (int w = 0; w < heads.length; w++) {
            int at = w;
            while (at >= 0 && seen[at] == 0) {
                seen[at] = w + 1;
                at = heads[at];
            }
            if (at >= 0 && seen[at] == w + 1) {
                int[] members = new int[heads.length];
                int count = 0;
                int member = at;
                do {
                    members[count++] = member;
                    member = heads[member];
                } while (member != at);
                return Arrays.copyOf(members, count);
            }
        }
        return new int[0];
    }

    /** graph[w][h]: the score of h as the head of w. */
    private static int[] spanning(float[][] graph, int root) {
        int size = graph.length;
        int[] heads = new int[size];
        for (int w = 0; w < size; w++) {
            int best = w == root ? -1 : root;
            for (int h = 0; h < size && w != root; h++) {
                best = h != w && graph[w][h] > graph[w][best] ? h : best;
            }
            heads[w] = best;
        }
        int[] cycle = cycle(heads);
        return cycle.length == 0 ? heads : expand(graph, root, heads, cycle);
    }

    /** Contracts a cycle to one word, solves what is left, and opens it where the solution enters it. */
    private static int[] expand(float[][] graph, int root, int[] heads, int[] cycle) {
        int size = graph.length;
        boolean[] inside = new boolean[size];
        for (int w : cycle) {
            inside[w] = true;
        }
        int[] outer = new int[size];
        int[] outerWords = new int[size - cycle.length];
        int count = 0;
        for (int w = 0; w < size; w++) {
            if (!inside[w]) {
                outer[w] = count;
                outerWords[count++] = w;
            }
        }
        float[][] smaller = new float[count + 1][count + 1];
        int[] entry = new int[count];
        int[] exit = new int[count];
        for (int i = 0; i < count; i++) {
            int w = outerWords[i];
            entry[i] = cycle[0];
            exit[i] = cycle[0];
            for (int c : cycle) {
                boolean better =
                        graph[c][w] - graph[c][heads[c]] > graph[entry[i]][w] - graph[entry[i]][heads[entry[i]]];
                entry[i] = better ? c : entry[i];
                exit[i] = graph[w][c] > graph[w][exit[i]] ? c : exit[i];
            }
            for (int j = 0; j < count; j++) {
                smaller[i][j] = graph[w][outerWords[j]];
            }
            smaller[i][count] = graph[w][exit[i]];
            smaller[count][i] = graph[entry[i]][w] - graph[entry[i]][heads[entry[i]]];
        }
        smaller[count][count] = NEVER;
        int[] solved = spanning(smaller, outer[root]);
        int[] found = heads.clone();
        for (int i = 0; i < count; i++) {
            found[outerWords[i]] = solved[i] < 0 ? -1 : solved[i] == count ? exit[i] : outerWords[solved[i]];
        }
        int entered = solved[count];
        found[entry[entered]] = outerWords[entered];
        return found;
    }
}
