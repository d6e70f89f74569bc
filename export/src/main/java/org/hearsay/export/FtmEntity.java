package org.hearsay.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.JsonFields;

/** An entity of FollowTheMoney: an id, a schema, and for each property its values in order, none twice. */
final class FtmEntity {

    private static final String PREFIX = "hearsay";

    private final String id;
    private final String schema;
    private final Map<String, Set<String>> properties = new LinkedHashMap<>();

    FtmEntity(String id, String schema) {
        this.id = id;
        this.schema = schema;
    }

    /** An id as FollowTheMoney makes them: the SHA-1 of a prefix and of what the entity stands for. */
    static String id(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(PREFIX.getBytes(StandardCharsets.UTF_8));
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }

    String id() {
        return id;
    }

    /** Adds a value; one that is blank is none. */
    FtmEntity with(String property, String value) {
        if (!value.isBlank()) {
            properties.computeIfAbsent(property, none -> new LinkedHashSet<>()).add(value.strip());
        }
        return this;
    }

    FtmEntity with(String property, Optional<String> value) {
        return value.map(each -> with(property, each)).orElse(this);
    }

    FtmEntity with(String property, Collection<String> values) {
        values.forEach(each -> with(property, each));
        return this;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, Set<String>> each : properties.entrySet()) {
            JsonFields.strings(json, each.getKey(), List.copyOf(each.getValue()));
        }
        json.writeEndObject();
    }
}
