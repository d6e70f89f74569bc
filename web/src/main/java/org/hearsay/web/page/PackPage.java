package org.hearsay.web.page;

import org.hearsay.export.Asked;
import org.hearsay.export.Format;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;

/** The evidence behind a dossier as one file that needs nothing else: to hand on, to print, to keep. */
public final class PackPage implements Page {

    private final Ledger ledger;

    public PackPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/who/{id}/pack", this::pack);
    }

    private Answer pack(Ask ask) {
        String id = ledger.dossier(ask.path("id"), ask.asOf(), 1)
                .orElseThrow(() -> DossierPage.absent(ask))
                .id();
        return new Answer.Download(
                "evidence-" + id.replaceAll("[^A-Za-z0-9]", "-") + ".html",
                "text/html; charset=utf-8",
                out -> Format.DOSSIER.send(ledger, Asked.ALL.asOf(ask.asOf()).about(id), out));
    }
}
