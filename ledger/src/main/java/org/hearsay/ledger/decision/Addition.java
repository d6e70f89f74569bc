package org.hearsay.ledger.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;

/**
 * A claim that a person found in a report, by the report's words.
 *
 * @param trigger the words of the evidence that make it a claim of its kind
 * @param source who says it; empty if the report itself does
 */
public record Addition(
        Kind kind,
        Quote evidence,
        Quote trigger,
        List<Part> roles,
        Optional<Part> source,
        Optional<Quote> where,
        Optional<LocalDate> earliest,
        Optional<LocalDate> latest,
        Claim.Polarity polarity,
        Claim.Certainty certainty,
        Claim.Realis realis,
        Optional<Claim.Tense> tense) {

    public Addition {
        roles = List.copyOf(roles);
    }

    /** Words of a report, and where they stand in it: UTF-16 code units. */
    public record Quote(Span span, String words) {

        /** The same words where they stand in another text, as near as can be to a place; empty if it does not have them. */
        static Optional<Quote> near(String text, String words, int place) {
            int best = -1;
            for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
                if (best < 0 || Math.abs(at - place) < Math.abs(best - place)) {
                    best = at;
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(new Quote(new Span(best, best + words.length()), words));
        }
    }

    /**
     * Words that stand for somebody or something.
     *
     * @param role empty for the source
     * @param type of whom they name where a reading knows nobody by these words; empty where they name nobody
     */
    public record Part(String role, Quote quote, Optional<Mention.Type> type) {

        Part at(Quote other) {
            return new Part(role, other, type);
        }
    }

    /** The same claim in another version of the report; empty if that does not have all of the words. */
    public Optional<Addition> in(String text) {
        Optional<Quote> found =
                Quote.near(text, evidence.words(), evidence.span().begin());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        int shift = found.get().span().begin() - evidence.span().begin();
        List<Part> cast = new ArrayList<>();
        for (Part role : roles) {
            moved(role.quote(), text, shift).ifPresent(quote -> cast.add(role.at(quote)));
        }
        Optional<Quote> cue = moved(trigger, text, shift);
        Optional<Part> speaker =
                source.flatMap(part -> moved(part.quote(), text, shift).map(part::at));
        Optional<Quote> place = where.flatMap(quote -> moved(quote, text, shift));
        boolean whole = cast.size() == roles.size()
                && speaker.isPresent() == source.isPresent()
                && place.isPresent() == where.isPresent();
        return cue.filter(here -> whole)
                .map(here -> new Addition(
                        kind,
                        found.get(),
                        here,
                        cast,
                        speaker,
                        place,
                        earliest,
                        latest,
                        polarity,
                        certainty,
                        realis,
                        tense));
    }

    private static Optional<Quote> moved(Quote quote, String text, int shift) {
        return Quote.near(text, quote.words(), quote.span().begin() + shift);
    }
}
