package org.hearsay.web.page.tracker;

import java.util.List;
import org.hearsay.web.page.Axis;
import org.hearsay.web.page.fact.FactView;

/**
 * What the tracker shows.
 *
 * @param count "1,203 facts"
 * @param axis the days at the two ends of the drawing of times
 * @param watch the address that keeps this very question; empty on a past day and where nothing is asked
 * @param watchName what it may be called
 * @param before the page before; empty if there is none
 */
public record TrackerView(
        String count,
        String search,
        boolean all,
        List<Column> columns,
        List<Drawn> rows,
        String axis,
        List<FacetView> facets,
        MonthsDrawing months,
        String from,
        String to,
        List<Order> orders,
        List<Chosen> chosen,
        String clear,
        String csv,
        String watch,
        String watchName,
        String before,
        String after,
        int page) {

    public TrackerView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        facets = List.copyOf(facets);
        orders = List.copyOf(orders);
        chosen = List.copyOf(chosen);
    }

    /**
     * The head of a column.
     *
     * @param sorted {@code ascending}, {@code descending} or {@code none}
     * @param href sorts by it; empty where nothing can
     * @param also sorts by how many origins there are, where these stand in the same column; else empty
     */
    public record Column(String title, String sorted, String href, String also) {}

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

    /** A fact with its time drawn. */
    public record Drawn(Row fact, Axis.Bar bar) {}

    /** What rows can be in order of, as the address has it. */
    public record Order(String value, String label, boolean chosen) {}

    /**
     * What the register can be narrowed down by.
     *
     * @param more shows more or fewer values; empty if there are few
     */
    public record FacetView(String name, String title, List<Choice> choices, boolean open, String more) {

        public FacetView {
            choices = List.copyOf(choices);
        }
    }

    /**
     * One value of a facet.
     *
     * @param id of its box
     */
    public record Choice(String id, String value, String label, String facts, boolean chosen) {}

    /** Something that narrows the register down, and the page without it. */
    public record Chosen(String label, String href) {}
}
