package org.hearsay.tell.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.hearsay.core.JsonFields;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.KnownFact;

/** Dossiers as JSON: names, facts, statements, sources of one person or body a line. */
public final class DossierJson {

    private DossierJson() {}

    public static String line(Dossier dossier) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            heading(json, dossier.id(), dossier.heading());
            StatementJson.statements(json, "said", dossier.said().statements());
            json.writeNumberField("said_total", dossier.said().total());
            StatementJson.statements(json, "about", dossier.about().statements());
            json.writeNumberField("about_total", dossier.about().total());
            json.writeArrayFieldStart("sections");
            for (Dossier.Section section : dossier.sections()) {
                section(json, section);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("claims");
            for (Dossier.Section section : dossier.sections()) {
                for (KnownFact known : section.facts()) {
                    FactJson.write(json, known);
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (Dossier.Outlet outlet : dossier.outlets()) {
                outlet(json, outlet);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    public static void heading(JsonGenerator json, String id, Heading heading) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("name", heading.name());
        JsonFields.strings(json, "names", heading.names());
        JsonFields.strings(
                json, "types", heading.types().stream().map(Labelled::label).toList());
        json.writeNumberField("reports", heading.reports());
        JsonFields.optional(json, "first", heading.first());
        JsonFields.optional(json, "last", heading.last());
        json.writeStringField(
                "match", heading.match().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The facts of a section by their ids; they themselves stand under {@code claims}. */
    private static void section(JsonGenerator json, Dossier.Section section) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", section.name());
        json.writeNumberField("total", section.total());
        JsonFields.strings(
                json,
                "facts",
                section.facts().stream().map(known -> known.fact().id()).toList());
        json.writeEndObject();
    }

    private static void outlet(JsonGenerator json, Dossier.Outlet outlet) throws IOException {
        json.writeStartObject();
        json.writeStringField("publisher", outlet.name());
        json.writeNumberField("reports", outlet.reports());
        json.writeStringField("first", outlet.first());
        json.writeStringField("last", outlet.last());
        json.writeEndObject();
    }
}
