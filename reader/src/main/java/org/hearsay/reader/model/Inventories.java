package org.hearsay.reader.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * What the trainer writes beside the graph in {@code labels.json}: the labels of every head, what the chains of the BIOES heads
 * add, and the sizes of windows.
 *
 * @param window the most word pieces in a window
 * @param overlap the most word pieces that two windows share
 * @param labels head to its labels, in the order of the head's numbers
 * @param chains head to its chain
 * @param distance what a distance of so many mentions adds to a coreference score, by bucket
 */
record Inventories(
        int window, int overlap, Map<String, String[]> labels, Map<String, Chain> chains, float[] distance) {

    static Inventories parse(InputStream in) throws IOException {
        JsonNode node = new ObjectMapper().readTree(in);
        Map<String, String[]> labels = new HashMap<>();
        node.path("inventories").properties().forEach(head -> labels.put(head.getKey(), strings(head.getValue())));
        Map<String, Chain> chains = new HashMap<>();
        node.path("chains").properties().forEach(head -> chains.put(
                head.getKey(),
                new Chain(
                        labels.get(head.getKey()),
                        floats(head.getValue().path("begin")),
                        floats(head.getValue().path("step")),
                        floats(head.getValue().path("end")))));
        return new Inventories(
                node.path("window").asInt(), node.path("overlap").asInt(), labels, chains, floats(node.path("distance")));
    }

    private static String[] strings(JsonNode node) {
        String[] found = new String[node.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = node.get(i).asText();
        }
        return found;
    }

    private static float[] floats(JsonNode node) {
        float[] found = new float[node.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = (float) node.get(i).asDouble();
        }
        return found;
    }
}
