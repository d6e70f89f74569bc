package org.hearsay.tell.json;

import org.hearsay.ledger.watch.Change;
import org.hearsay.ledger.watch.Watch;

/** Watches, and what has changed in their answers, as JSON. */
public final class WatchJson {

    private WatchJson() {}

    /** @param question the address at which the tracker is asked the same */
    public static String line(Watch watch, String question) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberField("number", watch.number());
            json.writeStringField("name", watch.name());
            json.writeStringField("question", question);
            json.writeStringField("by", watch.who());
            json.writeStringField("at", watch.at().toString());
            json.writeNumberField("facts", watch.facts());
            json.writeNumberField("news", watch.news());
            json.writeEndObject();
        });
    }

    public static String line(Change change) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberField("number", change.number());
            json.writeStringField("at", change.at().toString());
            json.writeStringField("what", change.what().label());
            json.writeStringField("fact", change.fact());
            json.writeStringField("note", change.note());
            json.writeBooleanField("looked", change.looked());
            json.writeEndObject();
        });
    }
}
