package org.hearsay.web.page.report;

import java.util.List;

/**
 * What the list of reports shows.
 *
 * @param words that were searched for
 * @param earlier the page before; empty if this is the first
 * @param later the page after; empty if this is the last
 */
public record ReportsView(String words, String asOf, List<Row> rows, String earlier, String later) {

    public ReportsView {
        rows = List.copyOf(rows);
    }

    /** A report; its language is empty if it was read. */
    public record Row(
            String href,
            String headline,
            String day,
            String publisher,
            String agency,
            String language,
            int claims,
            int copies) {}
}
