package org.hearsay.ledger.query;

/** How a name that was asked for was found; the better first. Case, accents, hyphens and apostrophes never count. */
public enum Match {
    /** It is the fullest name. */
    FULL_NAME,
    /** It is one of the names the reports use: a surname where the fullest name is longer. */
    OTHER_NAME,
    /** All its words are among those of one of the names. */
    WORDS,
    /** The fullest name ends like it and has only words of it: a bare surname where a whole name was asked for. */
    SURNAME
}
