package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.KnownFact;

/** What people judged of a fact, as JSON: {@code credibility} 1 to 6 or null, and every ruling with who, when and why. */
public final class JudgedJson {

    private JudgedJson() {}

    public static void write(JsonGenerator json, KnownFact known) throws IOException {
        Optional<Credibility> credibility = known.credibility();
        if (credibility.isPresent()) {
            json.writeNumberField("credibility", credibility.get().grade());
        } else {
            json.writeNullField("credibility");
        }
        List<Decision> accepted = known.judgements().stream()
                .filter(each -> each.ruling() instanceof Ruling.Accept)
                .toList();
        json.writeBooleanField("accepted", !accepted.isEmpty());
        json.writeArrayFieldStart("judgements");
        for (Decision each : known.judgements()) {
            json.writeStartObject();
            json.writeNumberField("decision", each.number());
            json.writeStringField("ruling", each.ruling().verb());
            if (each.ruling() instanceof Ruling.Rate rate) {
                json.writeNumberField("credibility", rate.credibility().grade());
            }
            json.writeStringField("by", each.who());
            json.writeStringField("at", each.at().toString());
            json.writeStringField("why", each.why());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
