package org.hearsay.web.page.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.web.page.fact.FactView.Origin;
import org.hearsay.web.page.fact.FactView.Told;

/**
 * The origins of a fact drawn as lanes over the days of its reports: the first telling of each filled, the others hollow.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 */
public record LineageDrawing(String first, String last, List<Lane> lanes) {

    private static final double LEFT = 1.5;
    private static final double WIDE = 97;

    public LineageDrawing {
        lanes = List.copyOf(lanes);
    }

    /**
     * One origin.
     *
     * @param whose word it is: the first who says so, or the report itself
     * @param from where its line begins, in hundredths of the width as SVG has it: {@code 12.5%}
     */
    public record Lane(int number, String whose, String from, String to, List<Dot> dots) {

        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /** The claims of a day; it leads to the first of them. */
    public record Dot(String x, boolean first, String anchor, String title) {}

    static LineageDrawing of(List<Origin> origins) {
        List<String> days = origins.stream()
                .flatMap(origin -> origin.claims().stream())
                .map(claim -> claim.report().day())
                .sorted()
                .toList();
        LocalDate first = LocalDate.parse(days.getFirst());
        long span = Math.max(1, ChronoUnit.DAYS.between(first, LocalDate.parse(days.getLast())));
        List<Lane> lanes = new ArrayList<>();
        for (Origin origin : origins) {
            Map<String, List<Told>> byDay = new LinkedHashMap<>();
            origin.claims()
                    .forEach(claim -> byDay.computeIfAbsent(claim.report().day(), none -> new ArrayList<>())
                            .add(claim));
            List<Dot> dots = new ArrayList<>();
            byDay.forEach((day, claims) -> dots.add(new Dot(
                    at(ChronoUnit.DAYS.between(first, LocalDate.parse(day)), span),
                    dots.isEmpty(),
                    claims.getFirst().anchor(),
                    day + " " + name(claims.getFirst())
                            + (claims.size() > 1 ? " and " + (claims.size() - 1) + " more" : ""))));
            lanes.add(new Lane(
                    origin.number(),
                    whose(origin.claims().getFirst()),
                    dots.getFirst().x(),
                    dots.getLast().x(),
                    dots));
        }
        return new LineageDrawing(days.getFirst(), days.getLast(), lanes);
    }

    private static String at(long day, long span) {
        return String.format(Locale.ROOT, "%.1f%%", LEFT + WIDE * day / span);
    }

    private static String whose(Told claim) {
        String who =
                claim.chain().isEmpty() ? name(claim) : claim.chain().getFirst().name();
        return who.replaceFirst(" \\(“.*”\\)$", "");
    }

    private static String name(Told claim) {
        return claim.report().publisher().isEmpty()
                ? claim.report().id()
                : claim.report().publisher();
    }
}
