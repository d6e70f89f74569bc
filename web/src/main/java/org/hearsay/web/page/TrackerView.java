package org.hearsay.web.page;

import java.util.List;

/** What the tracker shows. */
public record TrackerView(List<Row> rows) {

    public TrackerView {
        rows = List.copyOf(rows);
    }

    /**
     * A fact.
     *
     * @param what the fact in a sentence
     * @param badge "3 reports · 1 origin"
     */
    public record Row(
            String href,
            List<FactView.Filler> who,
            String post,
            String kind,
            String what,
            String when,
            String where,
            String status,
            String badge,
            String first) {

        public Row {
            who = List.copyOf(who);
        }
    }
}
