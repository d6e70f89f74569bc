package org.hearsay.web.page.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Sentence;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Context;
import org.hearsay.tell.Manner;
import org.hearsay.tell.Piece;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.page.Says;

/** Makes of what is doubtful what the queue shows of it. */
record ReviewTeller(Ledger ledger, Says says, Ask ask) {

    private static final int SENTENCES = 3;

    ReviewView.Item item(KnownFact known) {
        Context context = new Context(ledger, known.claims());
        var fact = known.fact();
        return new ReviewView.Item(
                fact.id(),
                Link.to("fact", fact.id()).toString(),
                says.sentence(known),
                fact.kind().name(),
                fact.status().label(),
                Says.count(fact.reports(), "report", "reports") + " · " + TrackerRow.origins(fact.origins()),
                fact.when()
                        .flatMap(when -> when.earliest())
                        .map(Object::toString)
                        .orElse(""),
                fact.when().flatMap(when -> when.latest()).map(Object::toString).orElse(""),
                Stamp.of(known),
                IntStream.range(0, fact.roles().size())
                        .mapToObj(i -> new ReviewView.Cast(
                                "role" + i, fact.roles().get(i).role(), ReviewForm.name(known, i)))
                        .toList(),
                known.claims().stream().map(each -> claim(each, context)).toList(),
                known.judgements().stream()
                        .map(each -> RulingWords.of(each.ruling()) + " – " + each.who() + ", "
                                + ActivityPage.time(each.at()) + ": " + each.why())
                        .toList());
    }

    private ReviewView.Claim claim(FiledClaim claim, Context context) {
        return new ReviewView.Claim(
                claim.report().id() + "#" + claim.claim().id(),
                confidence(claim),
                Manner.certainty(claim.claim()) + " · " + claim.claim().rule(),
                says.voice(claim).orElse(""),
                Link.to("report", claim.report().id())
                        .and("claim", claim.claim().id())
                        .toString(),
                claim.report().publisher().orElse(claim.report().id()) + ", "
                        + claim.report().published().orElse("no day"),
                context.sentence(claim));
    }

    ReviewView.Next next(KnownFact known) {
        return new ReviewView.Next(
                ask.here().without("done").with("fact", known.fact().id()).toString(),
                says.sentence(known),
                known.claims().stream()
                        .max((a, b) ->
                                Double.compare(a.claim().confidence(), b.claim().confidence()))
                        .map(ReviewTeller::confidence)
                        .orElse(""));
    }

    private static String confidence(FiledClaim claim) {
        return String.format(Locale.ROOT, "%.2f", claim.claim().confidence());
    }

    ReviewView.Pair pair(Doubts.Pair pair) {
        return new ReviewView.Pair(
                ReviewForm.key(pair), Stamp.of(pair), pair.why(), side(pair.one()), side(pair.other()));
    }

    private ReviewView.Side side(Doubts.Side side) {
        List<ReviewView.Seen> sentences = new ArrayList<>();
        ledger.doubts().seen(side, SENTENCES).forEach(seen -> seen(seen).ifPresent(sentences::add));
        return new ReviewView.Side(
                side.name(),
                side.type(),
                Link.to("who", side.name()).toString(),
                Says.count(ledger.doubts().reports(side), "report", "reports"),
                sentences);
    }

    /** The first sentence of a report that has somebody by name. */
    private Optional<ReviewView.Seen> seen(Doubts.Seen seen) {
        return ledger.readings(seen.report()).stream()
                .filter(reading -> reading.entities().stream()
                        .anyMatch(each ->
                                each.id().equals(seen.entity()) && each.name().equals(seen.written())))
                .flatMap(reading -> reading.mentions().stream()
                        .filter(mention -> mention.entity().equals(seen.entity()))
                        .sorted(Comparator.comparing(Mention::form)
                                .thenComparingInt(each -> each.span().begin()))
                        .limit(1)
                        .flatMap(mention -> words(reading, mention).stream()))
                .map(words ->
                        new ReviewView.Seen(Link.to("report", seen.report()).toString(), seen.report(), words))
                .findFirst();
    }

    private static Optional<List<Piece>> words(Reading reading, Mention mention) {
        return reading.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(mention.span()))
                .map(span -> Piece.of(reading.report().text(), span, List.of(mention.span())))
                .findFirst();
    }
}
