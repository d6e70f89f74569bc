package org.hearsay.web.page.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Network;
import org.hearsay.ledger.query.Recent;
import org.hearsay.ledger.query.TieQuery;
import org.hearsay.tell.Headings;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;

/** The dossier of a person, a body or a place, and how a name leads to it. */
public final class DossierPage implements Page {

    /** How many facts of a section and how many statements are shown at first. */
    private static final int SHOWN = 12;

    /** How many of a section are shown at most. */
    private static final int WHOLE = 250;

    private static final int TIED = 14;
    private static final int MOST_TIED = 40;
    private static final int KEPT = 50;

    private final Ledger ledger;
    private final Says says = new Says();
    private final TieWords words = new TieWords();
    private final Recent<Key, Optional<DossierView>> made;

    public DossierPage(Ledger ledger) {
        this.ledger = ledger;
        this.made = new Recent<>(ledger::version, KEPT);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/who", this::find);
        routes.get("/who/{id}", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/who", "Dossiers"));
    }

    private Answer find(Ask ask) {
        Optional<String> name = ask.text("name");
        if (name.isEmpty()) {
            return new Answer.Html("who.jte", "Dossiers", new WhoView("", mostTied(ask)));
        }
        Map<String, Heading> found = ledger.identities(name.get(), ask.asOf());
        if (found.size() == 1) {
            return new Answer.SeeOther(ask.link("who", found.keySet().iterator().next()));
        }
        List<WhoView.Choice> choices = found.entrySet().stream()
                .map(each -> new WhoView.Choice(
                        ask.link("who", each.getKey()).toString(),
                        each.getValue().name(),
                        Headings.also(each.getValue()),
                        Headings.type(each.getValue()),
                        Headings.span(each.getValue())))
                .toList();
        return new Answer.Html("who.jte", name.get(), new WhoView(name.get(), choices));
    }

    private List<WhoView.Choice> mostTied(Ask ask) {
        return ledger
                .network(TieQuery.ALL.asOf(ask.asOf()), all -> all.heaviest(MOST_TIED, List.of()))
                .parties()
                .values()
                .stream()
                .map(party -> new WhoView.Choice(
                        ask.link("who", party.id()).toString(),
                        party.name(),
                        "",
                        party.type().label(),
                        Says.count(party.weight(), "report", "reports")))
                .toList();
    }

    private Answer show(Ask ask) {
        String id = ask.path("id");
        Optional<DossierView> dossier = made.get(
                new Key(id, ask.asOf(), ask.text("all").isPresent()),
                key -> ledger.dossier(key.who(), key.asOf(), key.whole() ? WHOLE : SHOWN)
                        .map(found -> view(found, key.whole(), ask)));
        if (dossier.isEmpty() && !ledger.identities(id, ask.asOf()).isEmpty()) {
            return new Answer.SeeOther(ask.link("who").and("name", id));
        }
        return dossier.map(view -> (Answer) new Answer.Html("dossier.jte", view.name(), view))
                .orElseThrow(() -> absent(ask));
    }

    private record Key(String who, Optional<LocalDate> asOf, boolean whole) {}

    /** What is told to one who asks for somebody unknown. */
    static Refusal absent(Ask ask) {
        return Refusal.absent(
                "Nobody known by that",
                ask.asOf().isPresent()
                        ? "Nothing was known of them on that day. Go back to today to see them."
                        : "They may have become one with another since reports were read again. Search for the name.");
    }

    private DossierView view(Dossier dossier, boolean whole, Ask ask) {
        Heading heading = dossier.heading();
        DossierTeller teller = new DossierTeller(says, ask);
        Network ties = ledger.network(
                TieQuery.ALL.about(dossier.id()).asOf(ask.asOf()), all -> all.around(dossier.id(), TIED));
        return new DossierView(
                heading.name(),
                Headings.also(heading),
                Headings.type(heading),
                Headings.span(heading),
                ask.link("who", dossier.id(), "pack").toString(),
                ask.link("network").and("who", dossier.id()).toString(),
                whole ? "" : ask.link("who", dossier.id()).and("all", "yes").toString(),
                ask.link("timeline").and("who", heading.name()).toString(),
                ask.link("map").and("who", heading.name()).toString(),
                PortraitDrawing.of(ties, dossier.id(), heading.name(), words, ask),
                teller.life(dossier.sections()),
                dossier.sections().stream().map(teller::section).toList(),
                teller.said(dossier.said()),
                teller.said(dossier.about()),
                dossier.outlets().stream()
                        .map(outlet -> new DossierView.Outlet(
                                outlet.name().isEmpty() ? "publisher unknown" : outlet.name(),
                                Says.count(outlet.reports(), "report", "reports"),
                                Headings.day(outlet.first()),
                                Headings.day(outlet.last())))
                        .toList());
    }
}
