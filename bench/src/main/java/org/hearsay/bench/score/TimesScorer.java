package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.bench.gold.Extents;
import org.hearsay.bench.gold.TimemlFolder.Document;
import org.hearsay.bench.gold.TimemlFolder.Time;
import org.hearsay.core.Report;
import org.hearsay.core.TimeExpression;

/**
 * Time expressions as TempEval-3 scores them (UzZaman et al. 2013): strict and relaxed extent, and the value of those whose
 * extents overlap.
 */
final class TimesScorer implements GoldSet {

    private final List<Document> documents;

    TimesScorer(List<Document> documents) {
        this.documents = documents;
    }

    private record Tallies(Tally strict, Tally relaxed, Tally value) {}

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Tallies tallies = new Tallies(new Tally(), new Tally(), new Tally());
        for (Document document : documents) {
            compare(
                    document,
                    said(
                            document.report(),
                            readings.of(document.report(), notes).times()),
                    tallies,
                    notes);
        }
        return new Scores(
                notes.lines(),
                List.of(
                        tallies.strict().figure("times strict"),
                        tallies.relaxed().figure("times relaxed"),
                        tallies.value().figure("times value")));
    }

    private static List<Time> said(Report report, List<TimeExpression> times) {
        InText inText = new InText(report);
        List<Time> said = new ArrayList<>();
        for (TimeExpression time : times) {
            inText.of(time.span())
                    .ifPresent(
                            span -> said.add(new Time(Extents.trim(report.text(), span), Optional.of(time.value()))));
        }
        return said;
    }

    private static void compare(Document document, List<Time> said, Tallies tallies, Notes notes) {
        Report report = document.report();
        List<Time> wanted = document.times().stream()
                .map(time -> new Time(Extents.trim(report.text(), time.span()), time.value()))
                .toList();
        tallies.strict()
                .sets(
                        wanted.stream().map(Time::span).collect(Collectors.toSet()),
                        said.stream().map(Time::span).collect(Collectors.toSet()));
        for (Tally tally : List.of(tallies.relaxed(), tallies.value())) {
            tally.gold += wanted.size();
            tally.said += said.size();
        }
        for (Time time : wanted) {
            Optional<Time> match = closest(time, said);
            match.ifPresent(said::remove);
            tallies.relaxed().hit += match.isPresent() ? 1 : 0;
            Optional<String> value = match.flatMap(Time::value);
            boolean right = match.isPresent() && value.equals(time.value());
            tallies.value().hit += right ? 1 : 0;
            if (!right) {
                notes.miss(report.id() + " [" + report.published().orElse("") + "] '"
                        + time.span().of(report.text()) + "' want "
                        + time.value().orElse("none") + " said " + value.orElse("none"));
            }
        }
    }

    /** The one that shares most characters, the first of several. */
    private static Optional<Time> closest(Time wanted, List<Time> said) {
        Optional<Time> best = Optional.empty();
        int most = 0;
        for (Time time : said) {
            int shared = Extents.overlap(wanted.span(), time.span());
            if (shared > most) {
                most = shared;
                best = Optional.of(time);
            }
        }
        return best;
    }
}
