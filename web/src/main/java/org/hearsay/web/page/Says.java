package org.hearsay.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Conflict;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Dates;
import org.hearsay.tell.Numbers;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Puts what the ledger holds into plain words. One for the site; safe for any number of threads. */
public final class Says {

    private final Sentences sentences = new Sentences();

    /** A fact in a sentence, in nobody's voice. */
    public String sentence(KnownFact known) {
        return sentences.of(Told.of(known)).proposition();
    }

    /** The same without its days, for where these are drawn. */
    public String undated(KnownFact known) {
        return sentences.undated(Told.of(known)).proposition();
    }

    /** A claim in a sentence, without who says it. */
    public String sentence(FiledClaim claim) {
        return sentences.of(Told.of(claim)).proposition();
    }

    /** Who says a claim; empty if the report itself does. */
    public Optional<String> voice(FiledClaim claim) {
        return Optional.of(sentences.tail(Told.of(claim))).filter(text -> !text.isEmpty());
    }

    /** "1 report", "1,200 reports". */
    public static String count(long number, String one, String many) {
        return Numbers.of(number, one, many);
    }

    /** How much two reports share. */
    public static String relation(Copy.Relation relation) {
        return switch (relation) {
            case COPY -> "the same copy, whole or cut";
            case PARTIAL -> "paragraphs in common";
            case QUOTE -> "a quotation in common";
        };
    }

    /** What to make of a conflict. */
    public static String reading(Conflict.Reading reading) {
        return switch (reading) {
            case CONTRADICTION -> "contradiction";
            case CHANGE -> "change over time";
            case PRECISION -> "difference in precision";
            case OTHER_PERSON -> "may be another person";
        };
    }

    /** What a conflict is about. */
    public static String about(String about) {
        return switch (about) {
            case "when" -> "When it was";
            case "where" -> "Where it was";
            case "polarity" -> "Whether it was";
            case "role:actor" -> "Who did it";
            case "role:recipient" -> "To whom it was done";
            case "role:count" -> "How many";
            case "role:from" -> "From where";
            case "role:to" -> "Where to";
            case "role:organization" -> "Which body";
            case "role:post" -> "Which post";
            default -> about.startsWith("role:") ? "What its " + about.substring("role:".length()) + " is" : about;
        };
    }

    /** What one side of a conflict has. */
    public static String value(String about, String value) {
        return switch (about) {
            case "polarity" -> value.equals("+") ? "It was so" : "It was not so";
            case "when" -> days(value);
            default -> value;
        };
    }

    /** The days of a time: "2031-05-02", "about 2031-05", "2031-05-02 or before". */
    public static String days(Claim.When when) {
        String about = when.approximate() ? "about " : "";
        return when.earliest().isPresent() && when.latest().isPresent()
                ? Dates.days(when).orElse("").replaceFirst("^~", about)
                : about
                        + days(when.earliest().map(LocalDate::toString).orElse("") + "/"
                                + when.latest().map(LocalDate::toString).orElse(""));
    }

    private static String days(String value) {
        int slash = value.indexOf('/');
        if (slash < 0) {
            return value;
        }
        String first = value.substring(0, slash);
        String last = value.substring(slash + 1);
        return first.isEmpty() ? last + " or before" : last.isEmpty() ? first + " or after" : first + " to " + last;
    }
}
