package org.hearsay.tell;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.KnownFact;

/** What people judged of a fact, in plain words. */
public final class Judged {

    private static final int DAY = "2031-05-01".length();

    private Judged() {}

    /** A line for each who accepted it, and one for how far it is believed by the latest ruling. */
    public static List<String> lines(KnownFact known) {
        List<String> lines = new ArrayList<>();
        String credibility = "";
        for (Decision each : known.judgements()) {
            if (each.ruling() instanceof Ruling.Rate rate) {
                credibility = "graded " + rate.credibility().label() + ", "
                        + rate.credibility().meaning() + ", by " + by(each);
            } else {
                lines.add("accepted by " + by(each));
            }
        }
        if (!credibility.isEmpty()) {
            lines.add(credibility);
        }
        return lines;
    }

    /** In a few words: "accepted · credibility 2"; nothing if nobody judged it. */
    public static String brief(KnownFact known) {
        List<String> words = new ArrayList<>();
        if (known.judgements().stream().anyMatch(each -> each.ruling() instanceof Ruling.Accept)) {
            words.add("accepted");
        }
        known.credibility().ifPresent(credibility -> words.add("credibility " + credibility.label()));
        return String.join(" · ", words);
    }

    private static String by(Decision decision) {
        return decision.who() + " on " + decision.at().toString().substring(0, DAY) + ": " + decision.why();
    }
}
