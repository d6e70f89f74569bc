package org.hearsay.web.page.report;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;

/** The tree of the sentence that a claim was found in. */
public final class TreePage implements Page {

    private final Versions versions;
    private final Trees trees;

    public TreePage(Ledger ledger, Trees trees) {
        this.versions = new Versions(ledger);
        this.trees = trees;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{id}/tree/{claim}", this::show);
    }

    private Answer show(Ask ask) {
        List<Reading> all = versions.of(ask);
        Reading filed = all.get(versions.asked(ask, all));
        String id = ask.path("claim");
        Claim claim = filed.claims().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.absent(
                        "No such claim",
                        "The report may have been read again since. Its page lists the claims it has now."));
        Reading read = filed.tokens().isEmpty() ? trees.of(filed.report()) : filed;
        Span stretch = read.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.overlaps(claim.trigger()))
                .findFirst()
                .orElse(claim.trigger());
        String back = ask.link("report", filed.report().id()).and("claim", id).toString();
        return new Answer.Html("tree.jte", "Tree", TreeDrawing.of(read, stretch, claim, back, note(filed, read)));
    }

    private static String note(Reading filed, Reading read) {
        return filed.reader().equals(read.reader())
                ? ""
                : "The claim was filed by another version of the reader; this tree is as the present one reads the"
                        + " sentence.";
    }
}
