package org.hearsay.web.page.review;

import java.util.List;

/**
 * What was decided and filed.
 *
 * @param by who undoes, as told last
 * @param older leads to what was before; empty if nothing was
 */
public record ActivityView(String by, List<Entry> entries, String newer, String older) {

    public ActivityView {
        entries = List.copyOf(entries);
    }

    /**
     * A line.
     *
     * @param kind {@code decision}, {@code undone}, {@code undoing} or {@code filing}
     * @param number of the decision; 0 if it is none
     * @param href where more is told; empty if nowhere
     * @param note what became of it since; empty if nothing
     */
    public record Entry(
            String kind, long number, String at, String who, String text, String why, String href, String note) {

        public boolean canBeUndone() {
            return kind.equals("decision");
        }
    }
}
