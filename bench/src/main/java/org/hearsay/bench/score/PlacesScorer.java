package org.hearsay.bench.score;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.bench.gold.Extents;
import org.hearsay.bench.gold.ToponymFile.Document;
import org.hearsay.bench.gold.ToponymFile.Point;
import org.hearsay.bench.gold.ToponymFile.Toponym;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * Places: whether toponyms were found, and how many of those whose point is known were placed within 161 kilometres of it (100
 * miles; the usual measure since Leidner 2007), of all and of those that were placed at all.
 */
final class PlacesScorer implements GoldSet {

    private static final double NEAR = 161;
    private static final double EARTH = 12_742;

    private final List<Document> documents;

    PlacesScorer(List<Document> documents) {
        this.documents = documents;
    }

    private static final class Count {
        private int all;
        private int placed;
        private int near;
    }

    @Override
    public List<Report> reports() {
        return documents.stream().map(Document::report).toList();
    }

    @Override
    public Scores score(Readings readings, int misses) {
        Notes notes = new Notes(misses);
        Tally found = new Tally();
        Count count = new Count();
        for (Document document : documents) {
            compare(
                    document,
                    said(document.report(), readings.of(document.report(), notes), notes),
                    found,
                    count,
                    notes);
        }
        return new Scores(
                notes.lines(),
                List.of(
                        found.figure("places found"),
                        new Figure.Share("acc@161km of all", count.near, count.all),
                        new Figure.Share("acc@161km of placed", count.near, count.placed)));
    }

    /** The names of places and facilities and all that was placed, with where that is. */
    private static Map<Span, Optional<Point>> said(Report report, Reading reading, Notes notes) {
        InText inText = new InText(report);
        Map<String, Mention> mentions = new HashMap<>();
        Map<Span, Optional<Point>> said = new LinkedHashMap<>();
        for (Mention mention : reading.mentions()) {
            mentions.put(mention.id(), mention);
            boolean place = mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
            if (place && mention.form() == Mention.Form.NAME) {
                inText.of(mention.span()).ifPresent(span -> said.put(span, Optional.empty()));
            }
        }
        for (Place place : reading.places()) {
            Optional.ofNullable(mentions.get(place.mention()))
                    .flatMap(mention -> inText.of(mention.span()))
                    .ifPresent(span -> said.put(span, Optional.of(new Point(place.latitude(), place.longitude()))));
        }
        inText.report(notes);
        return said;
    }

    private static void compare(
            Document document, Map<Span, Optional<Point>> said, Tally found, Count count, Notes notes) {
        found.gold += document.toponyms().size();
        found.said += said.size();
        for (Toponym toponym : document.toponyms()) {
            Optional<Span> match = closest(toponym.span(), said);
            Optional<Point> where = match.flatMap(said::remove);
            found.hit += match.isPresent() ? 1 : 0;
            toponym.point().ifPresent(point -> {
                count.all++;
                count.placed += where.isPresent() ? 1 : 0;
                Optional<Double> off = where.map(other -> kilometres(point, other));
                boolean near = off.filter(km -> km <= NEAR).isPresent();
                count.near += near ? 1 : 0;
                if (!near) {
                    String name = toponym.span().of(document.report().text());
                    notes.miss(document.report().id() + " '" + name + "' "
                            + off.map(km -> String.format(Locale.ROOT, "%.0f km off", km))
                                    .orElse("not placed"));
                }
            });
        }
    }

    /** The one that shares most characters, the first of several. */
    private static Optional<Span> closest(Span wanted, Map<Span, Optional<Point>> said) {
        Optional<Span> best = Optional.empty();
        int most = 0;
        for (Span span : said.keySet()) {
            int shared = Extents.overlap(wanted, span);
            if (shared > most) {
                most = shared;
                best = Optional.of(span);
            }
        }
        return best;
    }

    private static double kilometres(Point a, Point b) {
        double north = Math.toRadians(b.latitude() - a.latitude());
        double east = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return EARTH * Math.asin(Math.sqrt(h));
    }
}
