package org.hearsay.web.page.dossier;

import java.util.function.Supplier;
import org.hearsay.export.Asked;
import org.hearsay.export.Format;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;

/** The evidence behind a dossier as one file that needs nothing else: to hand on, to print, to keep. */
public final class PackPage implements Page {

    private final Ledger ledger;

    public PackPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/who/{id}/pack", ask -> pack(ledger, ask, () -> DossierPage.absent(ask)));
    }

    /**
     * The pack of the {@code id} in the path.
     *
     * @param absent what is thrown if there is nobody of that id
     */
    public static Answer pack(Ledger ledger, Ask ask, Supplier<Refusal> absent) {
        String id = ask.path("id");
        if (ledger.heading(id, ask.asOf()).isEmpty()) {
            throw absent.get();
        }
        return new Answer.Download(
                "evidence-" + id.replaceAll("[^A-Za-z0-9]", "-") + ".html",
                "text/html; charset=utf-8",
                out -> Format.DOSSIER.send(ledger, Asked.ALL.asOf(ask.asOf()).about(id), out));
    }
}
