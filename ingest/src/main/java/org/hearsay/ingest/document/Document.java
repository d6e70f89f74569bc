package org.hearsay.ingest.document;

import java.util.List;
import java.util.Map;

/**
 * What is in a document.
 *
 * @param text its body, paragraphs apart by an empty line
 * @param known what it says of itself, each with where it says so
 * @param attachments documents that came with it
 * @param notes what was assumed or left out, in plain words
 */
public record Document(String text, Map<Field, Known> known, List<Blob> attachments, List<String> notes) {

    public Document {
        known = Map.copyOf(known);
        attachments = List.copyOf(attachments);
        notes = List.copyOf(notes);
    }
}
