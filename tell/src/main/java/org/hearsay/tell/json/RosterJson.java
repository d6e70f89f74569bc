package org.hearsay.tell.json;

import java.util.List;
import org.hearsay.core.JsonFields;
import org.hearsay.ledger.query.Roster;

/** Everybody and everything that goes by a name as JSON, with the fields that the heads of dossiers have. */
public final class RosterJson {

    private RosterJson() {}

    public static String line(Roster.Entry entry) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("id", entry.id());
            json.writeStringField("name", entry.name());
            JsonFields.strings(json, "names", entry.names());
            JsonFields.strings(json, "types", List.of(entry.type().label()));
            json.writeNumberField("reports", entry.reports());
            json.writeStringField("first", entry.first());
            json.writeStringField("last", entry.last());
            json.writeEndObject();
        });
    }
}
