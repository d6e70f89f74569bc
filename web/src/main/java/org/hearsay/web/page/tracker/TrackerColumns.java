package org.hearsay.web.page.tracker;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.query.TrackerQuery.Order;
import org.hearsay.web.http.Link;
import org.hearsay.web.page.tracker.TrackerView.Column;

/** The heads of the tracker's columns, which sort by them: a second time the other way round. */
record TrackerColumns(TrackerAsk asked, Link here) {

    List<Column> all() {
        List<Column> columns = new ArrayList<>();
        columns.add(column("Who", Order.WHO));
        columns.add(column("What happened", Order.KIND));
        columns.add(column("When", Order.WHEN));
        columns.add(new Column("Where", "none", "", ""));
        Column status = column("Status", Order.STATUS);
        Column origins = column("Origins", Order.ORIGINS);
        columns.add(new Column(
                status.title(),
                origins.sorted().equals("none") ? status.sorted() : origins.sorted(),
                status.href(),
                origins.href()));
        columns.add(column("First reported", Order.REPORTED));
        return columns;
    }

    /** All orders, to choose from where columns have no heads. */
    List<TrackerView.Order> orders() {
        List<TrackerView.Order> orders = new ArrayList<>();
        for (Order order : Order.values()) {
            for (boolean descending : List.of(true, false)) {
                orders.add(new TrackerView.Order(
                        value(order, descending),
                        label(order, descending),
                        asked.order() == order && asked.descending() == descending));
            }
        }
        return orders;
    }

    private static String label(Order order, boolean descending) {
        return switch (order) {
            case REPORTED -> descending ? "Last reported first" : "First reported first";
            case WHEN -> descending ? "Latest first" : "Earliest first";
            case ORIGINS -> descending ? "Most origins first" : "Fewest origins first";
            case WHO -> descending ? "Who, Z to A" : "Who, A to Z";
            case KIND -> descending ? "What happened, Z to A" : "What happened, A to Z";
            case STATUS -> descending ? "Status, Z to A" : "Status, A to Z";
        };
    }

    private static String value(Order order, boolean descending) {
        return (descending ? "-" : "") + TrackerAsk.name(order);
    }

    private Column column(String title, Order order) {
        boolean sorted = asked.order() == order;
        boolean downFirst = order == Order.REPORTED || order == Order.ORIGINS || order == Order.WHEN;
        boolean descending = sorted ? !asked.descending() : downFirst;
        return new Column(
                title,
                sorted ? asked.descending() ? "descending" : "ascending" : "none",
                here.without(TrackerAsk.PAGE)
                        .with(TrackerAsk.SORT, value(order, descending))
                        .toString(),
                "");
    }
}
