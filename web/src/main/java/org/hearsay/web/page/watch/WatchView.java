package org.hearsay.web.page.watch;

import java.util.List;

/**
 * A question that is kept, and what changed in its answer.
 *
 * @param newest the number of the newest change that is shown; 0 if there is none
 * @param more whether there are older changes than those shown
 */
public record WatchView(WatchesView.Row watch, String href, List<Row> changes, long newest, boolean more) {

    public WatchView {
        changes = List.copyOf(changes);
    }

    /**
     * A change.
     *
     * @param what {@code new}, {@code changed} or {@code gone}
     * @param href empty if the ledger has the fact no more
     * @param fresh whether nobody has looked at it
     */
    public record Row(String at, String what, String title, String sentence, String href, String note, boolean fresh) {}
}
