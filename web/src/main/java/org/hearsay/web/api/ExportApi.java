package org.hearsay.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.core.Labelled;
import org.hearsay.export.Asked;
import org.hearsay.export.Format;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.dossier.PackPage;

/** The whole ledger in the formats of other programs, sent as it is read. */
public final class ExportApi implements Page {

    private static final List<Format> FORMATS = Arrays.stream(Format.values())
            .filter(format -> format.isText() && format != Format.DOSSIER)
            .toList();

    private static final String PEOPLE = Routes.API + "/people?name=…";

    private final Ledger ledger;

    public ExportApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(Routes.API + "/export/{format}", this::export);
        routes.get(
                Routes.API + "/people/{id}/dossier",
                ask -> PackPage.pack(
                        ledger, ask, () -> Refusal.absent("Nobody of this id", "Look for a name at " + PEOPLE)));
    }

    private Answer export(Ask ask) {
        Format format = FORMATS.stream()
                .filter(each -> each.label().equals(ask.path("format")))
                .findFirst()
                .orElseThrow(() -> Refusal.absent(
                        "No such format",
                        "There are " + FORMATS.stream().map(Labelled::label).collect(Collectors.joining(", "))
                                + "; hearsay export has others."));
        Asked asked = Asked.ALL.asOf(ask.asOf());
        boolean xml = format == Format.GRAPHML;
        return new Answer.Download(
                format.label() + (xml ? ".graphml" : ".jsonl"),
                xml ? "application/xml; charset=utf-8" : "application/jsonl; charset=utf-8",
                out -> format.send(ledger, asked, out));
    }
}
