package org.hearsay.web.page.report;

import java.util.List;

/**
 * What the tree of a sentence shows: words in a row, an arc from each to its head.
 *
 * @param base where the words stand, in pixels from the top
 * @param note on what reading it is from; empty if that is the one that is filed
 */
public record TreeView(
        String back, String claim, int width, int height, int base, List<Word> words, List<Arc> arcs, String note) {

    public TreeView {
        words = List.copyOf(words);
        arcs = List.copyOf(arcs);
    }

    /** A word, its class below it. */
    public record Word(int x, String text, String tag, boolean marked) {}

    /**
     * An arc from a head to what hangs on it.
     *
     * @param path as SVG has it
     * @param x the middle
     * @param y the top
     */
    public record Arc(String path, String label, int x, int y, String arrow) {}
}
