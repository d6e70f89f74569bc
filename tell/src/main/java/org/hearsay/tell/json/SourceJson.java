package org.hearsay.tell.json;

import org.hearsay.core.JsonFields;
import org.hearsay.ledger.query.Source;

/** Who is cited, as JSON. */
public final class SourceJson {

    private SourceJson() {}

    public static String line(Source source) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            JsonFields.optional(json, "id", source.identity());
            json.writeStringField("name", source.name());
            json.writeBooleanField("named", source.identity().isPresent());
            json.writeStringField("speaker", source.kind().label());
            JsonFields.optional(json, "grade", source.grade());
            json.writeNumberField("statements", source.statements());
            json.writeNumberField("reports", source.reports());
            json.writeNumberField("facts", source.facts());
            json.writeNumberField("borne_out", source.borneOut());
            json.writeNumberField("contradicted", source.contradicted());
            json.writeEndObject();
        });
    }
}
