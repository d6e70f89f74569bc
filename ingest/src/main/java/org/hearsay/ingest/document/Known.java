package org.hearsay.ingest.document;

/**
 * A value and where in the document it stands.
 *
 * @param from in plain words: "JSON-LD", "OpenGraph", "meta", "visible text", "header Subject"
 */
public record Known(String value, String from) {}
