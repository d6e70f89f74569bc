package org.hearsay.web.page.watch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.ledger.watch.Change;
import org.hearsay.ledger.watch.Watch;
import org.hearsay.tell.WatchFeed;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.review.ActivityPage;
import org.hearsay.web.page.tracker.TrackerAsk;

/** Questions that are kept: each tells when its answer changes, here and in an Atom feed. */
public final class WatchesPage implements Page {

    private static final int SHOWN = 200;
    private static final String WATCHES = "watches";
    private static final String NUMBER = "number";

    private final Ledger ledger;
    private final WatchFeed feed = new WatchFeed(fact -> Link.to("fact", fact).toString());

    public WatchesPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/watches", this::all);
        routes.get("/watches/{number}", this::one);
        routes.get("/watches/{number}/feed.atom", this::feed);
        routes.post("/watches", this::add);
        routes.post("/watches/{number}/looked", this::looked);
        routes.post("/watches/{number}/remove", this::remove);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/watches", "Watches"));
    }

    private Answer all(Ask ask) {
        return new Answer.Html(
                "watches.jte",
                "Watches",
                new WatchesView(
                        ledger.watches().all().stream().map(WatchesPage::row).toList()));
    }

    private Answer one(Ask ask) {
        Watch watch = watch(ask);
        List<Change> changes = ledger.watches().changes(watch.number(), SHOWN + 1);
        List<Change> shown = changes.subList(0, Math.min(SHOWN, changes.size()));
        Map<String, String> sentences = feed.sentences(ledger, shown);
        return new Answer.Html(
                "watch.jte",
                watch.name(),
                new WatchView(
                        row(watch),
                        link(watch).toString(),
                        shown.stream()
                                .map(change -> row(change, Optional.ofNullable(sentences.get(change.fact()))))
                                .toList(),
                        shown.stream().mapToLong(Change::number).max().orElse(0),
                        shown.size() < changes.size()));
    }

    private Answer feed(Ask ask) {
        Watch watch = watch(ask);
        return new Answer.Download(
                "watch-" + watch.number() + ".atom",
                "application/atom+xml; charset=utf-8",
                out -> feed.write(ledger, watch, SHOWN, out));
    }

    /** Keeps the question that stands in the address, as in that of the tracker. */
    private Answer add(Ask ask) {
        TrackerQuery question = TrackerAsk.of(ask).query();
        String name = ask.field("name")
                .orElseThrow(() -> Refusal.unclear("What is it called?", "Go back and name it. Nothing was kept."));
        if (question.asOf().isPresent()) {
            throw Refusal.unclear(
                    "The past does not change",
                    "Go back to today and watch the question from there. Nothing was kept.");
        }
        long number = ledger.watches().add(name, question, ask.by().orElse("somebody at this computer"));
        return new Answer.SeeOther(Link.to(WATCHES, Long.toString(number)));
    }

    private Answer looked(Ask ask) {
        Watch watch = watch(ask);
        ask.field("change")
                .filter(digits -> digits.matches("\\d{1,15}"))
                .ifPresent(digits -> ledger.watches().looked(watch.number(), Long.parseLong(digits)));
        return new Answer.SeeOther(link(watch));
    }

    private Answer remove(Ask ask) {
        ledger.watches().remove(watch(ask).number());
        return new Answer.SeeOther(Link.to(WATCHES));
    }

    private Watch watch(Ask ask) {
        return Optional.of(ask.path(NUMBER))
                .filter(digits -> digits.matches("\\d{1,9}"))
                .flatMap(digits -> ledger.watches().one(Long.parseLong(digits)))
                .orElseThrow(() -> new Refusal(404, "No such watch", "It may have been removed since."));
    }

    private static Link link(Watch watch) {
        return Link.to(WATCHES, Long.toString(watch.number()));
    }

    private static WatchesView.Row row(Watch watch) {
        return new WatchesView.Row(
                watch.name(),
                link(watch).toString(),
                answer(watch.question()).toString(),
                link(watch) + "/feed.atom",
                watch.who(),
                ActivityPage.time(watch.at()),
                Says.count(watch.facts(), "fact", "facts"),
                watch.news() == 0 ? "" : Says.count(watch.news(), "change", "changes"));
    }

    private static WatchView.Row row(Change change, Optional<String> sentence) {
        return new WatchView.Row(
                ActivityPage.time(change.at()),
                change.what().label(),
                WatchFeed.title(change.what()),
                sentence.orElse("A fact that the ledger has no more"),
                sentence.map(told -> Link.to("fact", change.fact()).toString()).orElse(""),
                change.note(),
                !change.looked());
    }

    /** The tracker, asked the same. */
    public static Link answer(TrackerQuery question) {
        Link link = Link.to().and("q", question.words());
        for (Facet facet : Facet.values()) {
            for (String value : question.values(facet)) {
                link = link.and(facet.label(), value);
            }
        }
        return link.and("from", question.from().map(Object::toString))
                .and("to", question.to().map(Object::toString))
                .and(TrackerAsk.ALL, question.happened() ? Optional.empty() : Optional.of("yes"));
    }
}
