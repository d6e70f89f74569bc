package org.hearsay.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Fields that the objects of several formats have, each written into an object that has begun; what is not known is {@code null}. */
public final class JsonFields {

    private JsonFields() {}

    /** {@code begin} and {@code end}. */
    public static void span(JsonGenerator json, Span span) throws IOException {
        json.writeNumberField("begin", span.begin());
        json.writeNumberField("end", span.end());
    }

    /** An array of strings, empty if there are none. */
    public static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** A string, or {@code null}. */
    public static void optional(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }

    /** {@code where}, as claims have it. */
    public static void where(JsonGenerator json, Optional<Claim.Where> where) throws IOException {
        if (where.isEmpty()) {
            json.writeNullField("where");
            return;
        }
        json.writeObjectFieldStart("where");
        json.writeStringField("place", where.get().place());
        if (where.get().geonames().isPresent()) {
            json.writeNumberField("geonames", where.get().geonames().getAsLong());
            json.writeNumberField("latitude", where.get().latitude());
            json.writeNumberField("longitude", where.get().longitude());
        } else {
            json.writeNullField("geonames");
            json.writeNullField("latitude");
            json.writeNullField("longitude");
        }
        json.writeEndObject();
    }
}
