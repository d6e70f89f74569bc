package org.hearsay.web.page;

import java.util.Optional;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Numbers;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Puts what the ledger holds into plain words. One for the site; safe for any number of threads. */
final class Says {

    private final Sentences sentences = new Sentences();

    /** A fact in a sentence, in nobody's voice. */
    String sentence(KnownFact known) {
        return sentences.of(Told.of(known)).proposition();
    }

    /** The same without its days, for where these are drawn. */
    String undated(KnownFact known) {
        return sentences.undated(Told.of(known)).proposition();
    }

    /** A claim in a sentence, without who says it. */
    String sentence(FiledClaim claim) {
        return sentences.of(Told.of(claim)).proposition();
    }

    /** Who says a claim; empty if the report itself does. */
    Optional<String> voice(FiledClaim claim) {
        return Optional.of(sentences.tail(Told.of(claim))).filter(text -> !text.isEmpty());
    }

    /** "1 report", "1,200 reports". */
    static String count(long number, String one, String many) {
        return Numbers.of(number, one, many);
    }

    /** How much two reports share. */
    static String relation(Copy.Relation relation) {
        return switch (relation) {
            case COPY -> "the same copy, whole or cut";
            case PARTIAL -> "paragraphs in common";
            case QUOTE -> "a quotation in common";
        };
    }

    /** What to make of a conflict. */
    static String reading(Conflict.Reading reading) {
        return switch (reading) {
            case CONTRADICTION -> "contradiction";
            case CHANGE -> "change over time";
            case PRECISION -> "difference in precision";
            case OTHER_PERSON -> "may be another person";
        };
    }

    /** What a conflict is about. */
    static String about(String about) {
        return switch (about) {
            case "when" -> "When it was";
            case "where" -> "Where it was";
            case "polarity" -> "Whether it was";
            default -> about.startsWith("role:") ? "Who or what is its " + about.substring("role:".length()) : about;
        };
    }
}
