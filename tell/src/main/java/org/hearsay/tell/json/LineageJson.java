package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.KnownFact;

/** The lineage of a fact as a graph: nodes for the fact, its origins and claims; edges from each to what it counts for. */
public final class LineageJson {

    private LineageJson() {}

    public static String line(KnownFact known) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("fact", known.fact().id());
            json.writeArrayFieldStart("nodes");
            Set<String> origins = new LinkedHashSet<>();
            for (int i = 0; i < known.claims().size(); i++) {
                Counted counted = known.fact().claims().get(i);
                if (origins.add(counted.origin().most())) {
                    node(json, "origin", counted.origin().most());
                    json.writeStringField("least", counted.origin().least());
                    json.writeEndObject();
                }
                node(json, "claim", known.claims().get(i).key());
                json.writeFieldName("content");
                json.writeStartObject();
                FactJson.claimFields(json, known.claims().get(i), counted);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            for (Counted counted : known.fact().claims()) {
                edge(
                        json,
                        counted.claim().key(),
                        counted.origin().most(),
                        counted.origin().why());
            }
            for (String origin : origins) {
                edge(json, origin, known.fact().id(), "");
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void node(JsonGenerator json, String type, String id) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("id", id);
    }

    private static void edge(JsonGenerator json, String from, String to, String why) throws IOException {
        json.writeStartObject();
        json.writeStringField("from", from);
        json.writeStringField("to", to);
        json.writeStringField("why", why);
        json.writeEndObject();
    }
}
