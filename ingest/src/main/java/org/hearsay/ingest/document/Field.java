package org.hearsay.ingest.document;

import java.util.Locale;

/** What a document may say of itself beside its text. */
public enum Field {
    HEADLINE,
    BYLINE,
    PUBLISHED,
    UPDATED,
    AGENCY,
    PUBLISHER,
    URL;

    /** Its name as the report format has it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isMoment() {
        return this == PUBLISHED || this == UPDATED;
    }
}
