package org.hearsay.web.api;

import io.javalin.http.HandlerType;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.ledger.watch.Watch;
import org.hearsay.tell.json.WatchJson;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.tracker.TrackerAsk;
import org.hearsay.web.page.watch.WatchesPage;

/** Questions that are kept, and what has changed in their answers. */
public final class WatchesApi implements Page {

    private static final String WATCHES = Routes.API + "/watches";
    private static final String NUMBER = "number";
    private static final int MOST = 10_000;

    private final Ledger ledger;

    public WatchesApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(WATCHES, this::all);
        routes.get(WATCHES + "/{number}", ask -> new Answer.Data(line(watch(ask))));
        routes.get(WATCHES + "/{number}/changes", this::changes);
        routes.take(HandlerType.POST, WATCHES, this::add);
        routes.take(HandlerType.DELETE, WATCHES + "/{number}", this::remove);
    }

    private Answer all(Ask ask) {
        return new Answer.Data(Listing.of(ask)
                .page(
                        "watches",
                        ledger.watches().all().stream().map(WatchesApi::line).toList()));
    }

    private static String line(Watch watch) {
        return WatchJson.line(watch, WatchesPage.answer(watch.question()).toString());
    }

    private Answer changes(Ask ask) {
        return new Answer.Data(Listing.of(ask)
                .page(
                        "changes",
                        ledger.watches().changes(watch(ask).number(), MOST).stream()
                                .map(WatchJson::line)
                                .toList()));
    }

    /** The question stands in the address, by the names of the tracker. */
    private Answer add(Ask ask) {
        Body body = Body.of(ask);
        TrackerQuery question = TrackerAsk.of(ask).query();
        String name = body.one("name")
                .orElseThrow(() -> Refusal.unclear("What is it called?", "Send a \"name\". Nothing was kept."));
        if (question.asOf().isPresent()) {
            throw Refusal.unclear("The past does not change", "Leave asOf away. Nothing was kept.");
        }
        long number = ledger.watches().add(name, question, body.sent(ask).by().orElse("somebody at this computer"));
        return new Answer.Made(
                line(ledger.watches().one(number).orElseThrow()),
                Link.to("api", "v1", "watches", Long.toString(number)));
    }

    private Answer remove(Ask ask) {
        ledger.watches().remove(watch(ask).number());
        return new Answer.Done();
    }

    private Watch watch(Ask ask) {
        return Optional.of(ask.path(NUMBER))
                .filter(digits -> digits.matches("\\d{1,9}"))
                .flatMap(digits -> ledger.watches().one(Long.parseLong(digits)))
                .orElseThrow(() -> Refusal.absent("No such watch", "It may have been removed since."));
    }
}
