package org.hearsay.tell.json;

import java.util.Set;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.tell.Decided;

/** Decisions as JSON. */
public final class DecisionJson {

    private DecisionJson() {}

    /** @param orphaned the numbers of those that are about nothing in the ledger any more */
    public static String line(Decision decision, Set<Long> orphaned) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberField("number", decision.number());
            json.writeStringField("ruling", decision.ruling().verb());
            json.writeStringField("about", Decided.words(decision.ruling()));
            json.writeStringField("state", state(decision, orphaned));
            json.writeStringField("by", decision.who());
            json.writeStringField("at", decision.at().toString());
            json.writeStringField("why", decision.why());
            json.writeEndObject();
        });
    }

    /** {@code holds}, {@code undone} or {@code orphaned}. */
    public static String state(Decision decision, Set<Long> orphaned) {
        if (decision.undone().isPresent()) {
            return "undone";
        }
        return orphaned.contains(decision.number()) ? "orphaned" : "holds";
    }
}
