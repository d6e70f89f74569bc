package org.hearsay.web.page.tracker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FacetCounts.Counts;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;
import org.hearsay.ledger.query.Tracker.Leaf;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.tell.Csv;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Axis;
import org.hearsay.web.page.Says;
import org.hearsay.web.reading.ReadingDesk;

/** The register as a table: the page that the site opens on. */
public final class TrackerPage implements Page {

    private static final int BATCH = 200;
    private static final int COUNTS_KEPT = 200;

    private final Ledger ledger;
    private final ReadingDesk desk;
    private final TrackerRows rows;
    private final Recent<Counting, Counts> counts;

    public TrackerPage(Ledger ledger, ReadingDesk desk) {
        this.ledger = ledger;
        this.desk = desk;
        this.rows = new TrackerRows(ledger, new Says());
        this.counts = new Recent<>(ledger::version, COUNTS_KEPT);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::show);
        routes.get("/tracker.csv", this::csv);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/", "Tracker"));
    }

    private Answer show(Ask ask) {
        TrackerAsk asked = TrackerAsk.of(ask);
        Leaf leaf = ledger.tracker()
                .leaf(
                        asked.query(),
                        asked.order(),
                        asked.descending(),
                        asked.page() * TrackerAsk.ROWS,
                        TrackerAsk.ROWS);
        if (leaf.facts().isEmpty() && ledger.contents().reports() == 0) {
            return new Answer.Html(
                    "welcome.jte", "Tracker", new WelcomeView(desk.progress().isGoingOn()));
        }
        return new Answer.Html("tracker.jte", "Tracker", view(ask, asked, leaf));
    }

    private TrackerView view(Ask ask, TrackerAsk asked, Leaf leaf) {
        Counts counted = counts.get(
                new Counting(asked.query(), TrackerFacets.counted(asked)),
                key -> ledger.facetCounts().count(key.query(), key.most()));
        TrackerFacets facets = new TrackerFacets(asked, counted);
        Link here = ask.here();
        Link question = here.without(TrackerAsk.PAGE).without(TrackerAsk.MORE);
        List<TrackerView.Chosen> chosen = facets.chosen(here);
        TrackerColumns columns = new TrackerColumns(asked, here);
        List<TrackerRows.Timed> facts = rows.of(leaf.facts(), ask);
        Optional<Axis> axis =
                Axis.of(facts.stream().map(TrackerRows.Timed::when).toList());
        return new TrackerView(
                count(leaf),
                asked.query().words().orElse(""),
                !asked.query().happened(),
                columns.all(),
                facts.stream().map(each -> drawn(each, axis)).toList(),
                axis.map(Axis::text).orElse(""),
                facets.views(here),
                MonthsDrawing.of(counted.months(), here.without(TrackerAsk.PAGE)),
                asked.query().from().map(Object::toString).orElse(""),
                asked.query().to().map(Object::toString).orElse(""),
                columns.orders(),
                chosen,
                asked.isNarrow() ? ask.link().toString() : "",
                new Link("/tracker.csv", question.parameters()).toString(),
                asked.isNarrow() && ask.asOf().isEmpty() ? new Link("/watches", question.parameters()).toString() : "",
                chosen.stream().map(TrackerView.Chosen::label).collect(Collectors.joining(", ")),
                asked.page() == 0
                        ? ""
                        : here.with(TrackerAsk.PAGE, Integer.toString(asked.page()))
                                .toString(),
                leaf.more()
                        ? here.with(TrackerAsk.PAGE, Integer.toString(asked.page() + 2))
                                .toString()
                        : "",
                asked.page() + 1);
    }

    private record Counting(TrackerQuery query, int most) {}

    private static TrackerView.Drawn drawn(TrackerRows.Timed fact, Optional<Axis> axis) {
        return new TrackerView.Drawn(
                fact.row(), axis.map(days -> days.bar(fact.when())).orElse(new Axis.Bar(false, "", 0, 0)));
    }

    private static String count(Leaf leaf) {
        return leaf.total().isPresent()
                ? Says.count(leaf.total().getAsInt(), "fact", "facts")
                : "more than " + Says.count(leaf.facts().size(), "fact", "facts");
    }

    private Answer csv(Ask ask) {
        TrackerAsk asked = TrackerAsk.of(ask);
        return new Answer.Download("tracker.csv", "text/csv; charset=utf-8", out -> {
            out.write(Csv.line(TrackerRow.COLUMNS).getBytes(StandardCharsets.UTF_8));
            List<KnownFact> some = new ArrayList<>();
            StringBuilder lines = new StringBuilder();
            ledger.tracker().all(asked.query(), asked.order(), asked.descending(), fact -> {
                some.add(fact);
                if (some.size() == BATCH) {
                    write(some, lines);
                    some.clear();
                }
            });
            write(some, lines);
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private void write(List<KnownFact> some, StringBuilder lines) {
        Map<String, List<String>> posts = ledger.posts(some);
        for (KnownFact fact : some) {
            lines.append(
                    Csv.line(TrackerRow.of(fact, posts.getOrDefault(fact.fact().id(), List.of()))
                            .cells()));
        }
    }
}
