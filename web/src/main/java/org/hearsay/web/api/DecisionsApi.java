package org.hearsay.web.api;

import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.tell.json.DecisionJson;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Sent;
import org.hearsay.web.page.review.Deciding;

/** Decisions, by the same rules as in the queue of the site. */
public final class DecisionsApi implements Page {

    private static final String DECISIONS = Routes.API + "/decisions";

    private final Ledger ledger;
    private final Deciding deciding;

    public DecisionsApi(Ledger ledger, Deciding deciding) {
        this.ledger = ledger;
        this.deciding = deciding;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(DECISIONS, this::all);
        routes.take(HandlerType.POST, DECISIONS, this::decide);
        routes.take(HandlerType.POST, DECISIONS + "/{number}/undo", this::undo);
    }

    private Answer all(Ask ask) {
        Set<Long> orphaned = ledger.decisions().orphaned();
        List<Decision> newest = ledger.decisions().all().reversed();
        return new Answer.Data(Listing.of(ask)
                .page(
                        "decisions",
                        newest.stream()
                                .map(each -> DecisionJson.line(each, orphaned))
                                .toList()));
    }

    private Answer decide(Ask ask) {
        Body body = Body.of(ask);
        Sent sent = body.sent(ask);
        List<Long> numbers = body.one("fact").isPresent()
                ? deciding.onFact(sent)
                : body.one("pair").isPresent() ? deciding.onPair(sent) : deciding.onNames(sent);
        return new Answer.Made("{\"decisions\":" + numbers + "}\n", Link.to("api", "v1", "decisions"));
    }

    private Answer undo(Ask ask) {
        if (!ask.path("number").matches("\\d{1,9}")) {
            throw Refusal.absent("No such decision", "Decisions have numbers. Nothing was changed.");
        }
        long undone =
                deciding.undo(Long.parseLong(ask.path("number")), Body.of(ask).sent(ask));
        return new Answer.Made("{\"decisions\":[" + undone + "]}\n", Link.to("api", "v1", "decisions"));
    }
}
