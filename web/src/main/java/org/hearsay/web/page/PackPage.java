package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Dates;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;

/** The evidence behind a dossier as one file that needs nothing else: to hand on, to print, to keep. */
public final class PackPage implements Page {

    /** How many facts of a section it takes; more than that and nobody reads it, or can open it. */
    private static final int FACTS = 60;

    /** How many claims of a fact it quotes. */
    private static final int CLAIMS = 40;

    private final Ledger ledger;
    private final Says says = new Says();

    public PackPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/who/{id}/pack", this::pack);
    }

    private Answer pack(Ask ask) {
        Dossier dossier = ledger.dossier(ask.path("id"), ask.asOf(), FACTS).orElseThrow(() -> DossierPage.absent(ask));
        Context context = new Context(ledger);
        List<PackView.Section> sections = dossier.sections().stream()
                .map(section -> new PackView.Section(
                        section.title(),
                        Says.count(section.total(), "fact", "facts"),
                        section.facts().stream()
                                .map(known -> entry(known, context, ask))
                                .toList()))
                .toList();
        PackView view = new PackView(
                dossier.heading().name(),
                DossierTeller.also(dossier.heading()),
                DossierTeller.type(dossier.heading()),
                DossierTeller.span(dossier.heading()),
                ask.asOf().map(day -> "as known on " + day).orElse(""),
                left(dossier),
                sections);
        return new Answer.Kept(
                "evidence-" + dossier.id().replaceAll("[^A-Za-z0-9]", "-") + ".html",
                new Answer.Html("pack.jte", view.name(), view));
    }

    private static String left(Dossier dossier) {
        List<String> left = new ArrayList<>();
        for (Dossier.Section section : dossier.sections()) {
            int more = section.total() - section.facts().size();
            if (more > 0) {
                left.add(more + " of " + section.total() + " under “" + section.title() + "”");
            }
        }
        return left.isEmpty() ? "" : "Left out, being in fewer reports: " + String.join("; ", left) + ".";
    }

    private PackView.Entry entry(KnownFact known, Context context, Ask ask) {
        Fact fact = known.fact();
        DossierTeller teller = new DossierTeller(says, ask);
        Map<String, Integer> origins = new LinkedHashMap<>();
        List<PackView.Claim> claims = new ArrayList<>();
        for (int i = 0; i < Math.min(CLAIMS, known.claims().size()); i++) {
            FiledClaim claim = known.claims().get(i);
            String origin = fact.claims().get(i).origin().most();
            origins.putIfAbsent(origin, origins.size() + 1);
            claims.add(new PackView.Claim(
                    teller.where(claim.report()),
                    claim.report()
                            .url()
                            .filter(url -> url.matches("https?://\\S+"))
                            .orElse(""),
                    chain(claim),
                    Says.certainty(claim.claim()),
                    context.sentence(claim),
                    origins.getOrDefault(origin, 0)));
        }
        int more = known.claims().size() - claims.size();
        return new PackView.Entry(
                fact.id(),
                says.sentence(known),
                fact.kind().name(),
                fact.when().flatMap(Dates::days).orElse(""),
                fact.status().label(),
                fact.reason(),
                Says.count(fact.reports(), "report", "reports") + " · " + TrackerRow.origins(fact.origins())
                        + (more > 0 ? " · " + Says.count(more, "later claim", "later claims") + " not quoted" : ""),
                claims);
    }

    /** Who says it, the innermost first. */
    private static String chain(FiledClaim claim) {
        return claim.voices().stream()
                .map(ClaimTeller::link)
                .map(link -> link.name() + " (" + link.kind()
                        + (link.conditions().isEmpty() ? "" : ", " + link.conditions()) + ")")
                .collect(Collectors.joining(" → "));
    }
}
