package org.hearsay.reader.model;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * A run of words that the model reads at once.
 *
 * @param words the words it reads
 * @param own the words whose labels are taken from it; the others are read for context
 */
record Window(Span words, Span own) {

    /**
     * A stretch that no window cuts: a sentence, or a part of one that is too long.
     *
     * @param pieces how many it is spelt in
     */
    private record Unit(Span words, int pieces) {}

    /**
     * Cuts a report into windows of whole sentences that overlap; every word is owned by one window, the one that reads most
     * around it. A sentence too long for a window is cut.
     *
     * @param pieces for each word how many pieces it is spelt in
     * @param budget the most pieces in a window
     * @param overlap the most pieces that two windows share
     */
    static List<Window> cut(Layout layout, int[] pieces, int budget, int overlap) {
        List<Unit> units = units(layout, pieces, budget);
        List<Span> ranges = new ArrayList<>();
        int begin = 0;
        while (begin < units.size()) {
            int end = begin;
            int size = 0;
            while (end < units.size() && (end == begin || size + units.get(end).pieces() <= budget)) {
                size += units.get(end++).pieces();
            }
            ranges.add(new Span(begin, end));
            if (end == units.size()) {
                break;
            }
            int shared = 0;
            int next = end;
            while (next - 1 > begin && shared + units.get(next - 1).pieces() <= overlap) {
                shared += units.get(--next).pieces();
            }
            begin = next;
        }
        return owners(units, ranges);
    }

    private static List<Window> owners(List<Unit> units, List<Span> ranges) {
        List<Window> windows = new ArrayList<>();
        int owned = 0;
        for (int i = 0; i < ranges.size(); i++) {
            Span range = ranges.get(i);
            int end = range.end();
            if (i + 1 < ranges.size()) {
                int nextBegin = ranges.get(i + 1).begin();
                int shared = 0;
                for (int u = nextBegin; u < range.end(); u++) {
                    shared += units.get(u).pieces();
                }
                int left = 0;
                end = nextBegin;
                while (end < range.end() && 2 * left + units.get(end).pieces() <= shared) {
                    left += units.get(end++).pieces();
                }
            }
            windows.add(new Window(
                    new Span(
                            units.get(range.begin()).words().begin(),
                            units.get(range.end() - 1).words().end()),
                    new Span(owned, units.get(end - 1).words().end())));
            owned = windows.getLast().own().end();
        }
        return windows;
    }

    private static List<Unit> units(Layout layout, int[] pieces, int budget) {
        List<Unit> units = new ArrayList<>();
        for (Span sentence : layout.sentences()) {
            int begin = sentence.begin();
            int size = 1;
            for (int w = sentence.begin(); w < sentence.end(); w++) {
                if (size + pieces[w] > budget && w > begin) {
                    units.add(new Unit(new Span(begin, w), size));
                    begin = w;
                    size = 1;
                }
                size += pieces[w];
            }
            units.add(new Unit(new Span(begin, sentence.end()), size));
        }
        return units;
    }
}
