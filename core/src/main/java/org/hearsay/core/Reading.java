package org.hearsay.core;

import java.util.List;

/**
 * All that one version of the reader found in one report. It depends on that report alone.
 *
 * @param tokens every word of the text with its place in the tree
 */
public record Reading(
        Reader reader,
        Report report,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<Entity> entities,
        List<TimeExpression> times,
        List<Place> places,
        List<Attribution> attributions,
        List<Claim> claims) {

    /** The name of the format that {@link ReadingFormat} writes. */
    public static final String FORMAT = "hearsay-reading/1";

    public Reading {
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        places = List.copyOf(places);
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
    }

    /** A reading without places and claims. */
    public Reading(
            Reader reader,
            Report report,
            List<Sentence> sentences,
            List<Token> tokens,
            List<Mention> mentions,
            List<Entity> entities,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        this(reader, report, sentences, tokens, mentions, entities, times, List.of(), attributions, List.of());
    }

    /** Of a report that is not in English, and so was not read: nothing was looked for in it. */
    public static Reading unread(Reader reader, Report report) {
        return new Reading(reader, report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Which reader it was.
     *
     * @param model the SHA-256 of the reading model's file
     */
    public record Reader(String version, String model) {}

    /**
     * The entity with an id.
     *
     * @throws IllegalArgumentException if the reading has none
     */
    public Entity entity(String id) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("report " + report.id() + " has no entity " + id));
    }
}
