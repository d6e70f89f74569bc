package org.hearsay.cli.view;

import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Who says a claim, in words: "a senior official, on condition of anonymity, says". */
final class Spoken {

    private static final Sentences SENTENCES = new Sentences();

    private Spoken() {}

    /** Empty where the report itself says it. */
    static String of(FiledClaim claim) {
        return SENTENCES.tail(Told.of(claim));
    }
}
