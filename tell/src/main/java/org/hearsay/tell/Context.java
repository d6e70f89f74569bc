package org.hearsay.tell;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.Quoted;

/** Finds the sentences that claims stand in. For one page or file. */
public final class Context {

    private final Map<String, List<Reading>> readings;

    /** @param claims of which it will be asked: their reports are opened now, all at once */
    public Context(Ledger ledger, Collection<FiledClaim> claims) {
        this.readings = ledger.openings(
                claims.stream().map(claim -> claim.report().id()).collect(Collectors.toSet()));
    }

    /** The sentence of a claim, its own words marked; those words alone if the report is no more as it was. */
    public List<Piece> sentence(FiledClaim claim) {
        Optional<Reading> reading = reading(claim);
        List<Span> words = claim.evidence().stream().map(Quoted::span).toList();
        return reading.flatMap(found -> stretch(found, words)
                        .map(stretch -> Piece.of(found.report().text(), stretch, words)))
                .orElseGet(() -> claim.evidence().stream()
                        .map(each -> new Piece(each.words() + " ", true))
                        .toList());
    }

    /** The reading that has the very words of a claim where it has them: its report and sentences, all else empty. */
    public Optional<Reading> reading(FiledClaim claim) {
        return readings.getOrDefault(claim.report().id(), List.of()).stream()
                .sorted(Comparator.comparing((Reading each) ->
                        !each.report().publisher().equals(claim.report().publisher())))
                .filter(each -> claim.evidence().stream().allMatch(words -> has(each, words)))
                .findFirst();
    }

    private static boolean has(Reading reading, Quoted words) {
        String text = reading.report().text();
        return words.span().end() <= text.length() && words.span().of(text).equals(words.words());
    }

    /** From the beginning of the first sentence with such words to the end of the last. */
    private static Optional<Span> stretch(Reading reading, List<Span> words) {
        List<Span> touched = reading.sentences().stream()
                .map(sentence -> sentence.span())
                .filter(span -> words.stream().anyMatch(each -> each.begin() < span.end() && each.end() > span.begin()))
                .toList();
        return touched.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(touched.getFirst().begin(), touched.getLast().end()));
    }
}
