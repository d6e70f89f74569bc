package org.hearsay.ingest.document;

/** Takes what is in a document of one kind out of its bytes. Safe for use by several threads. */
public interface DocumentReader {

    /**
     * What is in a document; the text may be blank.
     *
     * @throws Unreadable if its bytes are not what they should be
     */
    Document read(Blob blob) throws Unreadable;
}
