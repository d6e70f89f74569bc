package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hearsay.core.JsonFields;
import org.hearsay.ledger.query.ReportLine;
import org.hearsay.ledger.query.ReportRef;

/** Reports as JSON: what is known of one beside its text. */
public final class ReportJson {

    private ReportJson() {}

    /** A report in a list. */
    public static String line(ReportLine line) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            fields(json, line.report());
            JsonFields.optional(json, "language", line.language());
            json.writeNumberField("claims", line.claims());
            json.writeNumberField("copies", line.copies());
            json.writeEndObject();
        });
    }

    /** The fields of a report, written into an object that has begun. */
    public static void fields(JsonGenerator json, ReportRef report) throws IOException {
        json.writeStringField("id", report.id());
        JsonFields.optional(json, "headline", report.headline());
        JsonFields.optional(json, "publisher", report.publisher());
        JsonFields.optional(json, "agency", report.agency());
        JsonFields.optional(json, "url", report.url());
        JsonFields.optional(json, "published", report.published());
        JsonFields.optional(json, "updated", report.updated());
        json.writeStringField("filed", report.filed().toString());
        json.writeBooleanField("superseded", report.superseded());
    }
}
