package org.hearsay.web.page.watch;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.filing.feed.Revision;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.feed.Feeds;
import org.hearsay.ledger.feed.Followed;
import org.hearsay.ledger.query.Recent;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.review.ActivityPage;

/** Feeds that are followed: how each stands, what came of it, and what changed in what came again. {@code hearsay watch poll} asks for them. */
public final class FeedsPage implements Page {

    private static final int SHOWN = 50;
    private static final String FEEDS = "feeds";
    private static final String ONE = "/feeds/{number}";

    private final Ledger ledger;
    private final Recent<Feeds.Taken, FeedView.Item> items;

    public FeedsPage(Ledger ledger) {
        this.ledger = ledger;
        this.items = new Recent<>(ledger::version, 10 * SHOWN);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/feeds", this::all);
        routes.get(ONE, this::one);
        routes.post("/feeds", this::add);
        routes.post(ONE + "/remove", this::remove);
    }

    private Answer all(Ask ask) {
        return new Answer.Html(
                "feeds.jte",
                "Feeds",
                new FeedsView(ledger.feeds().all().stream().map(FeedsPage::row).toList()));
    }

    private Answer one(Ask ask) {
        Followed feed = feed(ask);
        List<Feeds.Taken> taken = ledger.feeds().latest(feed.number(), SHOWN);
        return new Answer.Html(
                "feed.jte",
                row(feed).title(),
                new FeedView(
                        row(feed),
                        taken.stream().map(each -> items.get(each, this::item)).toList(),
                        feed.items() > taken.size()));
    }

    private Answer add(Ask ask) {
        String given = ask.field("address")
                .orElseThrow(() ->
                        Refusal.unclear("Which feed?", "Give the address of an RSS or Atom feed. Nothing was kept."));
        try {
            ledger.feeds().add(Fetcher.address(given).toString());
        } catch (Unfetched e) {
            throw Refusal.unclear("That cannot be followed", given + " " + e.getMessage() + ". Nothing was kept.");
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear("That cannot be followed", e.getMessage() + ".");
        }
        return new Answer.SeeOther(Link.to(FEEDS));
    }

    private Answer remove(Ask ask) {
        ledger.feeds().remove(feed(ask).number());
        return new Answer.SeeOther(Link.to(FEEDS));
    }

    private Followed feed(Ask ask) {
        String number = ask.path("number");
        return ledger.feeds().all().stream()
                .filter(feed -> Long.toString(feed.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Refusal.absent("No such feed", "It may have been removed since."));
    }

    private static FeedsView.Row row(Followed feed) {
        return new FeedsView.Row(
                Link.to(FEEDS, Long.toString(feed.number())).toString(),
                feed.title().isEmpty() ? feed.address() : feed.title(),
                feed.address(),
                feed.polled().map(ActivityPage::time).orElse(""),
                feed.trouble(),
                ActivityPage.time(feed.due()),
                Says.count(feed.items(), "item", "items"));
    }

    private FeedView.Item item(Feeds.Taken taken) {
        List<Reading> versions = ledger.readings(taken.address());
        Optional<Revision> revision = versions.size() < 2
                ? Optional.empty()
                : Optional.of(Revision.between(versions.get(versions.size() - 2), versions.getLast()));
        return new FeedView.Item(
                ActivityPage.time(taken.at()),
                versions.isEmpty()
                        ? taken.address()
                        : versions.getLast().report().headline().orElse(taken.address()),
                versions.isEmpty() ? "" : Link.to("report", taken.address()).toString(),
                became(taken, versions),
                taken.failures() > 0,
                revision.map(Revision::come).orElse(List.of()),
                revision.map(Revision::gone).orElse(List.of()));
    }

    private static String became(Feeds.Taken taken, List<Reading> versions) {
        String had = versions.size() > 1 ? Says.count(versions.size(), "version", "versions") : "filed";
        if (taken.failures() == 0) {
            return versions.isEmpty() ? "fetched, not filed" : had;
        }
        return "could not be fetched" + (taken.failures() == 1 ? "" : " " + taken.failures() + " times in a row")
                + (versions.isEmpty() ? "" : "; " + had + " before");
    }
}
