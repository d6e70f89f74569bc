package org.hearsay.web.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Outline;
import org.hearsay.tell.Dates;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;

/** Puts facts onto a timeline: each as its interval, in the first row of its lane that has room for it and its sentence. */
record TimelineLayout(Says says, TimeWindow window, Ask ask) {

    private static final int WIDTH = 1232;
    private static final int LEFT = 152;
    private static final int TOP = 72;
    private static final int ROW = 20;
    private static final int LANE_GAP = 12;
    private static final int LEAST = 6;
    private static final int BARS = 36;
    private static final int LETTERS = 52;
    private static final double LETTER = 6.7;
    private static final int ARROW = 10;

    /** A lane's name, where it leads, and its facts. */
    record Group(String name, String href, List<KnownFact> facts) {

        Group {
            facts = List.copyOf(facts);
        }
    }

    TimelineDrawing draw(List<Group> groups, List<Outline> all) {
        List<TimelineDrawing.Lane> lanes = new ArrayList<>();
        int y = TOP;
        for (Group group : groups) {
            List<TimelineDrawing.Bar> bars = bars(group.facts(), y + LANE_GAP / 2);
            int bottom = bars.stream().mapToInt(TimelineDrawing.Bar::y).max().orElse(y) + ROW + LANE_GAP / 2;
            lanes.add(new TimelineDrawing.Lane(group.name(), group.href(), y, bottom - y, bars));
            y = bottom;
        }
        return new TimelineDrawing(WIDTH, y + 8, LEFT, steps(all), lanes);
    }

    private int x(LocalDate day) {
        return LEFT + (int) Math.round(Math.clamp(window.at(day), 0, 1) * (WIDTH - LEFT));
    }

    private List<TimelineDrawing.Step> steps(List<Outline> all) {
        List<LocalDate> starts = window.steps();
        List<Long> counts =
                starts.stream().map(step -> lying(all, step, window.end(step))).toList();
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        List<TimelineDrawing.Step> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate step = starts.get(i);
            long count = counts.get(i);
            int bar = count == 0 ? 0 : Math.max(1, Math.toIntExact(BARS * count / most));
            int x = x(step);
            steps.add(new TimelineDrawing.Step(
                    x,
                    x(window.end(step).plusDays(1)) - x,
                    window.label(step),
                    TimelinePage.link(ask, TimeWindow.around(step, window.zoom().nearer())),
                    TimeWindow.around(step, window.zoom().nearer()).name() + ": "
                            + Says.count(count, "fact lies", "facts lie") + " wholly in it",
                    bar));
        }
        return steps;
    }

    /** How many lie wholly between two days. */
    private static long lying(List<Outline> all, LocalDate first, LocalDate last) {
        return all.stream()
                .filter(each -> each.earliest()
                                .filter(day -> !day.isBefore(first))
                                .isPresent()
                        && each.latest().filter(day -> !day.isAfter(last)).isPresent())
                .count();
    }

    private List<TimelineDrawing.Bar> bars(List<KnownFact> facts, int top) {
        List<Integer> taken = new ArrayList<>();
        List<TimelineDrawing.Bar> bars = new ArrayList<>();
        for (KnownFact known : facts) {
            TimelineDrawing.Bar bar = bar(known);
            int room = (int) (bar.label().length() * LETTER) + 12;
            int from = bar.before() ? bar.labelX() - room : bar.x();
            int to = bar.before() ? bar.x() + bar.width() + 12 : Math.max(bar.labelX() + room, bar.x() + bar.width());
            int row = 0;
            while (row < taken.size() && taken.get(row) > from) {
                row++;
            }
            if (row == taken.size()) {
                taken.add(to);
            } else {
                taken.set(row, to);
            }
            bars.add(at(bar, top + row * ROW));
        }
        return bars;
    }

    private static TimelineDrawing.Bar at(TimelineDrawing.Bar bar, int y) {
        return new TimelineDrawing.Bar(
                bar.href(),
                bar.shape(),
                bar.status(),
                bar.x(),
                y,
                bar.width(),
                bar.openLeft(),
                bar.openRight(),
                bar.about(),
                bar.label(),
                bar.labelX(),
                bar.before(),
                bar.inside(),
                bar.title());
    }

    private TimelineDrawing.Bar bar(KnownFact known) {
        Fact fact = known.fact();
        Claim.When when = fact.when().orElseThrow();
        Optional<LocalDate> first = when.earliest();
        Optional<LocalDate> last = when.latest();
        boolean openLeft = first.isEmpty() || first.get().isBefore(window.first());
        boolean openRight = last.isEmpty() || last.get().isAfter(window.last());
        int least = window.zoom() == TimeWindow.Zoom.DECADE ? LEAST : LEAST + 2;
        int begin = first.map(this::x).orElseGet(() -> x(last.orElse(window.last())) - stub());
        int end = last.map(day -> x(day.plusDays(1))).orElseGet(() -> x(first.orElse(window.first())) + stub());
        int x = Math.clamp(begin, LEFT, WIDTH - least);
        int width = Math.max(least, Math.min(end, WIDTH) - x);
        String sentence = says.sentence(known);
        String label = shortened(says.undated(known));
        int room = (int) (label.length() * LETTER) + 12;
        int after = x + width + 6 + (openRight ? ARROW : 0);
        boolean before = after + room > WIDTH && x - room > LEFT;
        boolean inside = !before && after + room > WIDTH;
        String shape =
                first.isPresent() && first.equals(last) ? "day" : fact.kind().isState() ? "through" : "within";
        return new TimelineDrawing.Bar(
                ask.link("fact", fact.id()).toString(),
                shape,
                fact.status().label(),
                x,
                0,
                width,
                openLeft,
                openRight,
                when.approximate(),
                label,
                before ? x - 6 - (openLeft ? ARROW : 0) : inside ? Math.min(x + 8, WIDTH - room) : after,
                before,
                inside,
                sentence + " · " + Dates.days(when).orElse("") + " · "
                        + fact.status().label());
    }

    /** How long an interval is drawn towards its open end, before it fades. */
    private int stub() {
        return (WIDTH - LEFT) / 12;
    }

    private static String shortened(String sentence) {
        if (sentence.length() <= LETTERS) {
            return sentence;
        }
        int blank = sentence.lastIndexOf(' ', LETTERS - 1);
        return sentence.substring(0, blank > LETTERS / 2 ? blank : LETTERS - 1) + "…";
    }
}
