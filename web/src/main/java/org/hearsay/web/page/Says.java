package org.hearsay.web.page;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Puts what the ledger holds into plain words. One for the site; safe for any number of threads. */
final class Says {

    private final Sentences sentences = new Sentences();

    /** A fact in a sentence, in nobody's voice. */
    String sentence(KnownFact known) {
        return sentences.of(Told.of(known)).proposition();
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
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }

    /** How surely, and as what, a source puts it. */
    static String certainty(Claim claim) {
        String sure = claim.polarity() == Claim.Polarity.NEGATIVE
                ? "said not to be so"
                : switch (claim.realis()) {
                    case ACTUAL -> "said to be so";
                    case ONGOING -> "said to be going on";
                    case FUTURE -> "said to be coming";
                    case HYPOTHETICAL -> "wished, asked for or conditional";
                };
        return switch (claim.certainty()) {
            case CT -> sure;
            case PR -> sure + ", as probable";
            case PS -> sure + ", as possible";
            case UN -> sure + ", left open";
        };
    }

    /** What kind of source speaks. */
    static String speaker(Attribution.Speaker speaker) {
        return switch (speaker) {
            case PERSON -> "person, named";
            case ORGANISATION -> "organisation";
            case ANONYMOUS -> "person, not named";
            case GROUP -> "group";
            case MEDIA -> "other media";
            case DOCUMENT -> "document";
            case UNKNOWN -> "kind unknown";
        };
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
