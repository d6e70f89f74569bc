package org.hearsay.web.page.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Tie;
import org.hearsay.ledger.query.TieQuery;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;

/** The evidence of a tie: the facts that tie two parties, each of which opens on its page. */
public final class BetweenPage implements Page {

    private static final int MOST = 40;

    private final Ledger ledger;
    private final Says says = new Says();

    public BetweenPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/network/between", this::show);
    }

    private Answer show(Ask ask) {
        String one = ask.text("one").orElse("");
        String other = ask.text("other").orElse("");
        Network ties = ledger.network(
                TieQuery.ALL.about(one).asOf(ask.asOf()),
                all -> all.among(Stream.of(one, other).collect(Collectors.toSet())));
        if (ties.ties().isEmpty()) {
            throw Refusal.absent("No such tie", "No fact ties these two, as known on the day the site is put back to.");
        }
        DossierTeller teller = new DossierTeller(says, ask);
        List<DossierView.Line> lines = ties.ties().stream()
                .map(Tie::fact)
                .distinct()
                .limit(MOST)
                .flatMap(fact -> ledger.fact(fact, FactQuery.ALL.asOf(ask.asOf())).stream())
                .map(teller::line)
                .toList();
        BetweenView view = new BetweenView(
                name(ties, one),
                ask.link("who", one).toString(),
                name(ties, other),
                ask.link("who", other).toString(),
                lines);
        return new Answer.Html("between.jte", view.one() + " and " + view.other(), view);
    }

    private static String name(Network ties, String id) {
        return Optional.ofNullable(ties.parties().get(id))
                .map(Network.Party::name)
                .orElse(id);
    }
}
