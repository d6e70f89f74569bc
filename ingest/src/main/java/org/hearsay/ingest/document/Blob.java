package org.hearsay.ingest.document;

/**
 * A document as it came.
 *
 * @param name of the file, with its ending
 */
@SuppressWarnings("ArrayRecordComponent")
public record Blob(String name, byte[] bytes) {}
