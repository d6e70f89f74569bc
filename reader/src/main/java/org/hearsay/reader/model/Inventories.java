package org.hearsay.reader.model;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What the trainer writes beside the graph in {@code labels.json}: the labels of every head, what the chains of the BIOES heads
 * add, and the sizes of windows.
 */
final class Inventories {

    private final JsonNode file;
    private final Map<String, String[]> labels = new HashMap<>();
    private final Map<String, Chain> chains = new HashMap<>();
    private final Map<String, RoleScores> roles = new HashMap<>();

    private Inventories(JsonNode file) {
        this.file = file;
        file.path("inventories").properties().forEach(head -> labels.put(head.getKey(), strings(head.getValue())));
        file.path("chains")
                .properties()
                .forEach(head -> chains.put(head.getKey(), chain(head.getKey(), head.getValue())));
        file.path("roles").properties().forEach(role -> roles.put(role.getKey(), RoleScores.of(role.getValue())));
    }

    static Inventories parse(InputStream in) throws IOException {
        return new Inventories(new ObjectMapper().readTree(in));
    }

    private Chain chain(String head, JsonNode parts) {
        return new Chain(
                labels(head), floats(parts.path("begin")), floats(parts.path("step")), floats(parts.path("end")));
    }

    /** The most word pieces in a window. */
    int window() {
        return file.path("window").asInt();
    }

    /** The most word pieces that two windows share. */
    int overlap() {
        return file.path("overlap").asInt();
    }

    /** A head's labels, in the order of its numbers. */
    String[] labels(String head) {
        return requireNonNull(labels.get(head), head);
    }

    /** The chain of a BIOES head. */
    Chain chain(String head) {
        return requireNonNull(chains.get(head), head);
    }

    /** What a distance of so many mentions adds to a coreference score, by bucket. */
    float[] distance() {
        return floats(file.path("distance"));
    }

    /** By role what fills it. */
    Map<String, RoleScores> roles() {
        return roles;
    }

    private static String[] strings(JsonNode node) {
        String[] found = new String[node.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = node.get(i).asText();
        }
        return found;
    }

    static float[] floats(JsonNode node) {
        float[] found = new float[node.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = (float) node.get(i).asDouble();
        }
        return found;
    }
}
