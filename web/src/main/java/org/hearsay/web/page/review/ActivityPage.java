package org.hearsay.web.page.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.query.Filings;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.Sent;

/** Decisions and filings, the newest first; decisions can be taken back here. */
public final class ActivityPage implements Page {

    private static final int ROWS = 100;
    private static final int FURTHEST = 10_000;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Ledger ledger;
    private final Deciding deciding;

    public ActivityPage(Ledger ledger, Deciding deciding) {
        this.ledger = ledger;
        this.deciding = deciding;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/activity", this::show);
        routes.post("/activity/undo", this::undo);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/activity", "Activity"));
    }

    /** A moment as pages write it, in UTC: "2031-05-02 08:00". */
    public static String time(Instant at) {
        return TIME.format(at);
    }

    private Answer show(Ask ask) {
        Decisions decisions = ledger.decisions();
        Set<Long> orphaned = decisions.orphaned();
        int page = ask.number("page", 0, 0, FURTHEST);
        List<Timed> all = new ArrayList<>();
        decisions.all().forEach(each -> all.add(new Timed(each.at(), each.number(), decided(each, orphaned))));
        decisions.undoings().forEach(each -> all.add(new Timed(each.at(), each.number(), undoing(each))));
        ledger.filings().latest(ROWS * (page + 1)).forEach(each -> all.add(new Timed(each.last(), 0, filed(each))));
        all.sort(
                Comparator.comparing(Timed::at).thenComparingLong(Timed::number).reversed());
        int begin = Math.min(all.size(), page * ROWS);
        int end = Math.min(all.size(), begin + ROWS);
        return new Answer.Html(
                "activity.jte",
                "Activity",
                new ActivityView(
                        ask.text("by").orElse(""),
                        all.subList(begin, end).stream().map(Timed::entry).toList(),
                        page == 0 ? "" : ask.turned(page - 1),
                        end == all.size() ? "" : ask.turned(page + 1)));
    }

    private static ActivityView.Entry decided(Decision decision, Set<Long> orphaned) {
        return new ActivityView.Entry(
                decision.undone().isPresent() ? "undone" : "decision",
                decision.number(),
                time(decision.at()),
                decision.who(),
                RulingWords.of(decision.ruling()),
                decision.why(),
                RulingWords.report(decision.ruling())
                        .map(report -> Link.to("report", report).toString())
                        .orElse(""),
                decision.undone()
                        .map(number -> "taken back by decision " + number)
                        .orElse(orphaned.contains(decision.number()) ? "about nothing in the ledger now" : ""));
    }

    private static ActivityView.Entry undoing(Decisions.Undoing undoing) {
        return new ActivityView.Entry(
                "undoing",
                undoing.number(),
                time(undoing.at()),
                undoing.who(),
                "Took decision " + undoing.undone() + " back",
                undoing.why(),
                "",
                "");
    }

    private static ActivityView.Entry filed(Filings.Batch batch) {
        boolean one = batch.readings() == 1;
        String what = one ? batch.report() : Says.count(batch.readings(), "report", "reports");
        return new ActivityView.Entry(
                "filing",
                0,
                time(batch.last()),
                "reader " + batch.reader(),
                !batch.back()
                        ? "Read " + what
                        : one
                                ? "Put back: an earlier version of " + what + " is out again"
                                : "Put back: earlier versions of " + what + " are out again",
                "",
                one ? Link.to("report", batch.report()).toString() : "",
                "");
    }

    private Answer undo(Ask ask) {
        long number = ask.field("number")
                .filter(digits -> digits.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElseThrow(() -> Refusal.unclear("Which decision?", "Nothing was changed."));
        deciding.undo(number, Sent.of(ask));
        String back = ask.field("back").filter("review"::equals).orElse("activity");
        return new Answer.SeeOther(Link.to(back).and("by", ask.by()));
    }

    private record Timed(Instant at, long number, ActivityView.Entry entry) {}
}
