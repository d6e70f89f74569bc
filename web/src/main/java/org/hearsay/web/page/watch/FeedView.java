package org.hearsay.web.page.watch;

import java.util.List;

/**
 * A feed that is followed, and what came of it lately.
 *
 * @param more whether it has listed more than is shown
 */
public record FeedView(FeedsView.Row feed, List<Item> items, boolean more) {

    public FeedView {
        items = List.copyOf(items);
    }

    /**
     * A page that it listed.
     *
     * @param at when it was last fetched, or could not be
     * @param title of its report, else its address
     * @param href its report; empty if there is none
     * @param became "filed", "3 versions", "could not be fetched"
     * @param failed whether that is a failure
     * @param come sentences that only the latest version has
     * @param gone sentences that only the version before has
     */
    public record Item(
            String at, String title, String href, String became, boolean failed, List<String> come, List<String> gone) {

        public Item {
            come = List.copyOf(come);
            gone = List.copyOf(gone);
        }
    }
}
