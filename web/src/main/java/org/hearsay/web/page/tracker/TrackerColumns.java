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

    private Column column(String title, Order order) {
        boolean sorted = asked.order() == order;
        boolean downFirst = order == Order.REPORTED || order == Order.ORIGINS || order == Order.WHEN;
        boolean descending = sorted ? !asked.descending() : downFirst;
        return new Column(
                title,
                sorted ? asked.descending() ? "descending" : "ascending" : "none",
                here.without(TrackerAsk.PAGE)
                        .with(TrackerAsk.SORT, (descending ? "-" : "") + TrackerAsk.name(order))
                        .toString(),
                "");
    }
}
