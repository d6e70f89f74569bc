package org.hearsay.web.page.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.page.fact.FactView.Origin;
import org.hearsay.web.page.fact.FactView.Told;

/**
 * The origins of a fact drawn as lanes over the days of its reports: the first telling of each filled, the others hollow.
 *
 * @param height of the drawing; it is {@value #WIDTH} wide
 */
public record LineageDrawing(int height, String first, String last, List<Lane> lanes) {

    /** How wide the drawing is. */
    public static final int WIDTH = 900;

    private static final int LEFT = 216;
    private static final int RIGHT = WIDTH - 16;
    private static final int TOP = 40;
    private static final int STEP = 28;
    private static final int LETTERS = 27;

    public LineageDrawing {
        lanes = List.copyOf(lanes);
    }

    /**
     * One origin.
     *
     * @param whose word it is: the first who says so, or the report itself
     */
    public record Lane(int number, String whose, int y, int from, int to, List<Dot> dots) {

        public Lane {
            dots = List.copyOf(dots);
        }
    }

    /** One claim. */
    public record Dot(int x, boolean first, String anchor, String title) {}

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
            List<Dot> dots = new ArrayList<>();
            for (Told claim : origin.claims()) {
                long after = ChronoUnit.DAYS.between(
                        first, LocalDate.parse(claim.report().day()));
                int x = LEFT + Math.toIntExact(after * (RIGHT - LEFT) / span);
                dots.add(new Dot(
                        x, dots.isEmpty(), claim.anchor(), claim.report().day() + " " + name(claim)));
            }
            lanes.add(new Lane(
                    origin.number(),
                    whose(origin.claims().getFirst()),
                    TOP + STEP * lanes.size(),
                    dots.getFirst().x(),
                    dots.stream().mapToInt(Dot::x).max().orElse(LEFT),
                    dots));
        }
        return new LineageDrawing(TOP + STEP * lanes.size(), days.getFirst(), days.getLast(), lanes);
    }

    private static String whose(Told claim) {
        String who =
                claim.chain().isEmpty() ? name(claim) : claim.chain().getFirst().name();
        String plain = who.replaceFirst(" \\(“.*”\\)$", "");
        return plain.length() <= LETTERS
                ? plain
                : plain.substring(0, LETTERS - 1).strip() + "…";
    }

    private static String name(Told claim) {
        return claim.report().publisher().isEmpty()
                ? claim.report().id()
                : claim.report().publisher();
    }
}
