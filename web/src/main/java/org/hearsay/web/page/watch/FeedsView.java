package org.hearsay.web.page.watch;

import java.util.List;

/** The feeds that are followed. */
public record FeedsView(List<Row> feeds) {

    public FeedsView {
        feeds = List.copyOf(feeds);
    }

    /**
     * One of them.
     *
     * @param title as it calls itself, else its address
     * @param polled when it was last asked for; empty if it never was
     * @param trouble why it could not be had then; empty if it could
     * @param due it is not asked for before
     * @param items "12 items"
     */
    public record Row(
            String href, String title, String address, String polled, String trouble, String due, String items) {}
}
