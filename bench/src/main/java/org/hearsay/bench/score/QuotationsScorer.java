package org.hearsay.bench.score;

import java.util.List;
import org.hearsay.bench.gold.QuotationFile.Document;
import org.hearsay.bench.gold.QuotationFile.Quotation;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * Quotations whose speaker is right: an attribution covers the quotation, give or take eight characters at its ends, and its
 * source's name, the whole entity's, fits one that is accepted.
 */
final class QuotationsScorer implements GoldSet {

    private static final int SLACK = 8;
    private static final int SHOWN = 70;

    private final Document document;
    private final NameWords words = new NameWords();

    QuotationsScorer(Document document) {
        this.document = document;
    }

    @Override
    public List<Report> reports() {
        return List.of(document.report());
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Reading reading = readings.of(document.report(), notes);
        int right = 0;
        for (Quotation quotation : document.quotations()) {
            List<String> said = speakers(reading, quotation.quote());
            if (said.stream().anyMatch(name -> isAccepted(name, quotation))) {
                right++;
            } else {
                String shown = quotation
                        .quote()
                        .substring(0, Math.min(SHOWN, quotation.quote().length()));
                notes.miss("'" + shown + "' want " + quotation.speakers().getFirst() + " said " + said);
            }
        }
        Figure figure = new Figure.Share(
                "quotations with the right speaker",
                right,
                document.quotations().size());
        return new Scores(notes.lines(), List.of(figure));
    }

    private boolean isAccepted(String name, Quotation quotation) {
        return !name.isEmpty() && quotation.speakers().stream().anyMatch(speaker -> words.fit(speaker, name));
    }

    private List<String> speakers(Reading reading, String quote) {
        int begin = document.report().text().indexOf(quote);
        int from = begin + SLACK;
        int to = begin + quote.length() - SLACK;
        InText inText = new InText(document.report());
        return reading.attributions().stream()
                .filter(attribution -> inText.all(attribution.content()).stream()
                        .anyMatch(span -> span.begin() <= from && to <= span.end()))
                .flatMap(attribution -> attribution.source().stream())
                .map(source -> name(reading, source, inText))
                .toList();
    }

    private String name(Reading reading, Attribution.Party source, InText inText) {
        return source.entity()
                .flatMap(id -> reading.entities().stream()
                        .filter(entity -> entity.id().equals(id))
                        .findFirst())
                .map(Entity::name)
                .filter(name -> !name.isEmpty())
                .or(() -> inText.of(source.span())
                        .map((Span span) -> span.of(document.report().text())))
                .orElse("");
    }
}
