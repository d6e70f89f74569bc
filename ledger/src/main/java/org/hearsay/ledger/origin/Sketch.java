package org.hearsay.ledger.origin;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a report's wording is known by without comparing it: of each {@value #WINDOW} runs of {@value #RUN} words that begin one
 * after the other the least hash ("winnowing", Schleimer, Wilkerson and Aiken 2003). Two reports that share
 * {@value #SURE} words in a row have at least one in common, and the hashes are about a seventh as many as the words.
 */
final class Sketch {

    static final int RUN = 6;

    private static final int WINDOW = 12;

    /** So many words in a row are never overlooked. */
    static final int SURE = RUN + WINDOW - 1;

    private Sketch() {}

    static Set<Long> of(Wording wording) {
        long[] runs = runs(wording);
        Set<Long> least = new TreeSet<>();
        for (int begin = 0; begin + WINDOW <= runs.length; begin++) {
            long smallest = runs[begin];
            for (int i = begin + 1; i < begin + WINDOW; i++) {
                smallest = Math.min(smallest, runs[i]);
            }
            least.add(smallest);
        }
        return least;
    }

    /** The hash of the run of words that begins at each word. */
    static long[] runs(Wording words) {
        long[] runs = new long[Math.max(0, words.size() - RUN + 1)];
        for (int begin = 0; begin < runs.length; begin++) {
            long hash = 1469598103934665603L;
            for (int i = begin; i < begin + RUN; i++) {
                hash = mixed(hash * 31 + words.word(i));
            }
            runs[begin] = hash;
        }
        return runs;
    }

    /** The finisher of MurmurHash3 (Appleby, public domain). */
    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
