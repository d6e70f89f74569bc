package org.hearsay.web.page.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Posts and events of a life over the days they fall on: a dot for a day, a bar for the days that it may have been, open where
 * nothing bounds it. What lies far before all else stands crowded at the left, under its own head.
 *
 * @param height of the drawing; it is {@value #WIDTH} wide
 * @param undated how many facts of these lanes no report dates
 * @param early whether the crowded part is there
 */
public record LifeDrawing(int height, List<Tick> ticks, List<Lane> lanes, int undated, int left, boolean early) {

    /** How wide the drawing is. */
    public static final int WIDTH = 960;

    static final int RIGHT = WIDTH - 8;
    static final int STEP = 14;
    private static final int LABELS = 200;
    private static final int EARLY = 64;
    private static final int TOP = 40;
    private static final int MOST_TICKS = 10;
    private static final int WEEKS = 70;
    private static final int MOST_DAYS = 7;
    private static final int DAY_WIDTH = 76;
    private static final int MONTH_WIDTH = 56;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

    public LifeDrawing {
        ticks = List.copyOf(ticks);
        lanes = List.copyOf(lanes);
    }

    /** A day of the axis. */
    public record Tick(int x, String text) {}

    /** @param bottom where the next one begins */
    public record Lane(String name, int y, int bottom, List<Mark> marks) {

        public Lane {
            marks = List.copyOf(marks);
        }
    }

    /** @param shape {@code day}, {@code span} or {@code open} */
    public record Mark(int x, int y, int width, String shape, String status, String href, String title) {}

    /** What is drawn: one fact in its lane. */
    record Dated(
            String lane,
            Optional<LocalDate> earliest,
            Optional<LocalDate> latest,
            String status,
            String href,
            String title) {}

    static LifeDrawing of(List<Dated> facts, int undated) {
        List<LocalDate> days = facts.stream()
                .flatMap(each -> Stream.concat(each.earliest().stream(), each.latest().stream()))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return new LifeDrawing(0, List.of(), List.of(), undated, LABELS, false);
        }
        Scale scale = Scale.of(days);
        List<Lane> lanes = new ArrayList<>();
        int y = TOP;
        for (String name : facts.stream().map(Dated::lane).distinct().toList()) {
            LaneOf lane = new LaneOf(y);
            facts.stream().filter(each -> each.lane().equals(name)).forEach(each -> lane.add(each, scale));
            lanes.add(new Lane(shortened(name), y, lane.bottom(), lane.marks()));
            y = lane.bottom();
        }
        return new LifeDrawing(y + 8, scale.ticks(), lanes, undated, scale.left(), scale.early());
    }

    private static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 29).strip() + "…";
    }

    /** Where days stand. */
    record Scale(LocalDate first, LocalDate last, int left, boolean early) {

        static Scale of(List<LocalDate> days) {
            LocalDate last = days.getLast();
            LocalDate tenth = days.get(days.size() / 5);
            long before = ChronoUnit.DAYS.between(days.getFirst(), tenth);
            long after = Math.max(30, ChronoUnit.DAYS.between(tenth, last));
            return before > 3 * after
                    ? new Scale(tenth.withDayOfMonth(1), last, LABELS + EARLY, true)
                    : new Scale(days.getFirst(), last, LABELS + 8, false);
        }

        int x(LocalDate day) {
            if (day.isBefore(first)) {
                return left - EARLY / 2;
            }
            long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
            int right = RIGHT - (isShort() ? DAY_WIDTH : MONTH_WIDTH);
            return left + Math.toIntExact(ChronoUnit.DAYS.between(first, day) * (right - left) / span);
        }

        List<Tick> ticks() {
            return isShort() ? days() : months();
        }

        private boolean isShort() {
            return ChronoUnit.DAYS.between(first, last) <= WEEKS;
        }

        /** Where all lies within some weeks: days, with room between them. */
        private List<Tick> days() {
            long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
            long step = Math.max(1, (span + MOST_DAYS - 1) / MOST_DAYS);
            return first.datesUntil(last.plusDays(1))
                    .filter(day -> ChronoUnit.DAYS.between(first, day) % step == 0)
                    .map(day -> new Tick(x(day), day.toString()))
                    .toList();
        }

        private List<Tick> months() {
            List<Tick> ticks = new ArrayList<>();
            long months = ChronoUnit.MONTHS.between(first, last) + 1;
            int step = MONTHS[MONTHS.length - 1];
            for (int i = MONTHS.length - 1; i >= 0 && months / MONTHS[i] < MOST_TICKS; i--) {
                step = MONTHS[i];
            }
            LocalDate day = first.withDayOfMonth(1).withMonth(step >= 12 ? 1 : first.getMonthValue());
            for (; !day.isAfter(last); day = day.plusMonths(step)) {
                if (!day.isBefore(first)) {
                    ticks.add(new Tick(
                            x(day),
                            step >= 12
                                    ? Integer.toString(day.getYear())
                                    : day.toString().substring(0, 7)));
                }
            }
            return ticks;
        }
    }

    /** Fills a lane, what overlaps below each other. */
    private static final class LaneOf {

        private final List<Integer> ends = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final int top;

        LaneOf(int top) {
            this.top = top;
        }

        void add(Dated fact, Scale scale) {
            int from = fact.earliest().map(scale::x).orElse(scale.left() - 6);
            int to = fact.latest().map(scale::x).orElse(RIGHT);
            boolean open = fact.earliest().isEmpty() || fact.latest().isEmpty();
            String shape = open ? "open" : from == to ? "day" : "span";
            int row = 0;
            while (row < ends.size() && ends.get(row) > from - 8) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(to);
            } else {
                ends.set(row, to);
            }
            marks.add(new Mark(
                    from,
                    top + 10 + row * STEP,
                    Math.max(6, to - from),
                    shape,
                    fact.status(),
                    fact.href(),
                    fact.title()));
        }

        int bottom() {
            return top + Math.max(1, ends.size()) * STEP + 10;
        }

        List<Mark> marks() {
            return marks;
        }
    }
}
