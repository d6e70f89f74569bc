package org.hearsay.web.page.watch;

import java.util.List;

/** The questions that are kept. */
public record WatchesView(List<Row> watches) {

    public WatchesView {
        watches = List.copyOf(watches);
    }

    /**
     * One of them.
     *
     * @param answer its answer, in the tracker
     * @param facts "12 facts"
     * @param news "3 changes"; empty if there are none that nobody has looked at
     */
    public record Row(
            String name, String href, String answer, String feed, String who, String at, String facts, String news) {}
}
