package org.hearsay.web.page.tracker;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.ledger.query.TrackerQuery.Order;
import org.hearsay.web.http.Ask;

/**
 * What is asked of the tracker: all of it stands in the address of the page.
 *
 * @param page from 0
 * @param open the facets of which more values are shown
 */
public record TrackerAsk(TrackerQuery query, Order order, boolean descending, int page, List<String> open) {

    public TrackerAsk {
        open = List.copyOf(open);
    }

    static final int ROWS = 50;
    public static final String ALL = "all";
    static final String SORT = "sort";
    static final String PAGE = "page";
    static final String MORE = "more";

    private static final int LAST_PAGE = 1_000_000;

    /** What the address of a page asks. */
    public static TrackerAsk of(Ask ask) {
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            values.put(facet, ask.all(facet.label()));
        }
        TrackerQuery query = new TrackerQuery(
                ask.asOf(), ask.text(ALL).isEmpty(), ask.text("q"), values, ask.day("from"), ask.day("to"));
        String sort = ask.text(SORT).orElse("-reported").toLowerCase(Locale.ROOT);
        boolean descending = sort.startsWith("-");
        Order order = order(descending ? sort.substring(1) : sort);
        return new TrackerAsk(query, order, descending, ask.number(PAGE, 1, 1, LAST_PAGE) - 1, ask.all(MORE));
    }

    /** An order by its name; the usual one if there is none of that name. */
    private static Order order(String name) {
        for (Order order : Order.values()) {
            if (name(order).equals(name)) {
                return order;
            }
        }
        return Order.REPORTED;
    }

    static String name(Order order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    /** How a facet is called in the address. */
    static String name(Facet facet) {
        return facet.label();
    }

    /** Whether anything narrows it down. */
    boolean isNarrow() {
        return !query.values().isEmpty()
                || query.words().isPresent()
                || query.from().isPresent()
                || query.to().isPresent();
    }
}
