package org.hearsay.web.page.report;

import java.util.List;
import org.hearsay.tell.Piece;

/**
 * What two reports side by side show.
 *
 * @param relation how much they share
 * @param passages how many stretches
 */
public record BesideView(Side left, Side right, String relation, String passages, List<Row> rows) {

    public BesideView {
        rows = List.copyOf(rows);
    }

    /** One of the two reports. */
    public record Side(String href, String headline, String day, String publisher) {}

    /**
     * What stands beside each other.
     *
     * @param shared whether both say the same here
     */
    public record Row(boolean shared, List<Piece> left, List<Piece> right) {

        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }
}
