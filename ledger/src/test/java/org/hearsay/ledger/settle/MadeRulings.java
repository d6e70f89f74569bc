package org.hearsay.ledger.settle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.decision.Addition;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.store.Filing;

/** Rulings made at random, about what stands in reports. */
final class MadeRulings {

    private MadeRulings() {}

    /** A few rulings, or none. */
    static List<Ruling> of(List<Filing> filings, Random random) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Filing filing = filings.get(random.nextInt(filings.size()));
            List<String> names = filing.reading().entities().stream()
                    .filter(entity -> !entity.names().isEmpty())
                    .map(Entity::name)
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            String other = names.stream()
                    .filter(each -> !each.equals(name))
                    .findFirst()
                    .orElseThrow();
            Claim claim = filing.reading().claims().getLast();
            Ruling.ClaimPlace place = new Ruling.ClaimPlace(key(filing), claim.kind(), claim.trigger());
            rulings.add(
                    switch (random.nextInt(10)) {
                        case 0 -> new Ruling.Merge(name, other);
                        case 1 -> new Ruling.Split(name, other);
                        case 2 -> new Ruling.Reject(place);
                        case 3 ->
                            new Ruling.Redate(place, Optional.of(LocalDate.parse("2031-02-01")), Optional.empty());
                        case 4 -> new Ruling.Recast(place, "actor", name);
                        case 5 -> new Ruling.Accept(place);
                        case 6 -> new Ruling.Rate(place, Credibility.values()[random.nextInt(6)]);
                        case 7, 8 -> added(filing, claim, random);
                        default -> new Ruling.OneOrigin(key(filing), key(filings.getFirst()), random.nextBoolean());
                    });
        }
        return rulings;
    }

    /** A claim that says of somebody in the report, or of words that no reader takes for anybody, what another claim says. */
    private static Ruling added(Filing filing, Claim like, Random random) {
        String text = filing.given().text();
        Span sentence = new Span(0, text.indexOf("."));
        Addition.Quote evidence = new Addition.Quote(sentence, sentence.of(text));
        Addition.Quote words = random.nextBoolean()
                ? new Addition.Quote(new Span(0, text.indexOf(' ')), text.substring(0, text.indexOf(' ')))
                : quote(text, "so many words");
        Addition.Part who = new Addition.Part("actor", words, Optional.of(Mention.Type.PERSON));
        return new Ruling.Add(
                key(filing),
                new Addition(
                        like.kind(),
                        evidence,
                        random.nextBoolean() ? evidence : words,
                        List.of(who),
                        random.nextBoolean()
                                ? Optional.of(new Addition.Part("", quote(text, "a clerk"), Optional.empty()))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2031-03-02")),
                        Optional.empty(),
                        Claim.Polarity.POSITIVE,
                        Claim.Certainty.CT,
                        Claim.Realis.ACTUAL,
                        Optional.empty()));
    }

    private static Addition.Quote quote(String text, String words) {
        int at = text.indexOf(words);
        return new Addition.Quote(new Span(at, at + words.length()), words);
    }

    private static Ruling.ReportKey key(Filing filing) {
        Report report = filing.given();
        return new Ruling.ReportKey(
                report.id(),
                report.sha256(),
                report.publisher().orElse(""),
                report.published().orElse(""));
    }
}
