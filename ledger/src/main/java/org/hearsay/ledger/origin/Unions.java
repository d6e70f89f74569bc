package org.hearsay.ledger.origin;

/** Which of some numbered things belong together; the least number stands for all that do. */
final class Unions {

    private final int[] parents;

    Unions(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The same things, put together in the same way; changes to either do not show in the other. */
    Unions copy() {
        Unions copy = new Unions(parents.length);
        System.arraycopy(parents, 0, copy.parents, 0, parents.length);
        return copy;
    }

    int of(int number) {
        int root = number;
        while (parents[root] != root) {
            root = parents[root];
        }
        parents[number] = root;
        return root;
    }

    /** Puts two together; whether they were apart. */
    boolean join(int one, int other) {
        int a = of(one);
        int b = of(other);
        parents[Math.max(a, b)] = Math.min(a, b);
        return a != b;
    }
}
