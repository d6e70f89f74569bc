package org.hearsay.web.page.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Outline;
import org.hearsay.ledger.query.Recent;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.KeptFacts;
import org.hearsay.web.page.Narrowing;
import org.hearsay.web.page.Says;

/** What happened when: intervals as intervals, with what is open or only about so drawn as that. */
public final class TimelinePage implements Page {

    /** How many facts are drawn: more than these nobody can read. */
    private static final int MOST = 100;

    /** How many questions' facts are kept. */
    private static final int KEPT = 4;

    private static final String ZOOM = "zoom";
    private static final String AT = "at";
    private static final String LANES = "lanes";
    private static final String WIDE = "wide";

    private final Ledger ledger;
    private final Recent<FactQuery, Dated> outlines;
    private final KeptFacts facts;
    private final Says says = new Says();

    public TimelinePage(Ledger ledger) {
        this.ledger = ledger;
        this.outlines = new Recent<>(ledger::version, KEPT);
        this.facts = new KeptFacts(ledger);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/timeline", this::show);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/timeline", "Timeline"));
    }

    static String link(Ask ask, TimeWindow window) {
        return ask.here()
                .with(ZOOM, window.zoom().label())
                .with(AT, window.anchor().toString())
                .toString();
    }

    private Answer show(Ask ask) {
        Narrowing narrowing = Narrowing.of(ask, ZOOM, AT, LANES, WIDE);
        Dated all = outlines.get(narrowing.query(ask), asked -> Dated.of(ledger.outlines(asked)));
        TimeWindow window = window(all, ask);
        boolean wide = ask.text(WIDE).isPresent();
        Map<Boolean, List<Outline>> met = all.facts().stream()
                .filter(each -> each.meets(Optional.of(window.first()), Optional.of(window.last())))
                .collect(Collectors.partitioningBy(each -> window.isWithin(each.earliest(), each.latest())));
        List<Outline> meant = wide ? met.getOrDefault(true, List.of()) : met.getOrDefault(false, List.of());
        List<KnownFact> drawn = facts.of(chosen(meant), ask.asOf()).stream()
                .filter(each -> each.fact().when().isPresent())
                .toList();
        TimelineLanes lanes = TimelineLanes.asked(ask.text(LANES).orElse(""));
        TimelineLayout layout = new TimelineLayout(says, window, ask);
        return new Answer.Html(
                "timeline.jte",
                "Timeline · " + window.name(),
                new TimelineView(
                        narrowing,
                        window.name(),
                        go(ask, window.before()),
                        go(ask, window.after()),
                        zooms(ask, window),
                        Arrays.stream(TimelineLanes.values())
                                .map(each -> new TimelineView.Go(
                                        each.title(),
                                        ask.here().with(LANES, each.key()).toString(),
                                        "",
                                        each == lanes))
                                .toList(),
                        decades(ask, all, window),
                        notes(ask, met, drawn.size(), all.undated(), wide),
                        layout.draw(lanes.groups(drawn, ask), met.getOrDefault(false, List.of()))));
    }

    /**
     * The facts of which some report says when they were.
     *
     * @param undated how many others there are
     * @param busiest a day of the month with most facts that lie in one day
     * @param decades how many begin in each decade, by its first day
     */
    private record Dated(
            List<Outline> facts, int undated, Optional<LocalDate> busiest, SortedMap<LocalDate, Long> decades) {

        static Dated of(List<Outline> all) {
            List<Outline> dated = all.stream().filter(Outline::isDated).toList();
            return new Dated(
                    dated,
                    all.size() - dated.size(),
                    busiestOf(dated),
                    dated.stream()
                            .flatMap(each -> each.earliest().or(each::latest).stream())
                            .collect(Collectors.groupingBy(
                                    day -> TimeWindow.around(day, TimeWindow.Zoom.DECADE)
                                            .first(),
                                    TreeMap::new,
                                    Collectors.counting())));
        }
    }

    /** Of the facts that meet the window, those in most reports; of these the more exact. */
    private static List<String> chosen(List<Outline> meant) {
        return meant.stream()
                .sorted(Comparator.comparingInt(Outline::reports)
                        .reversed()
                        .thenComparingInt(each -> each.earliest().equals(each.latest()) ? 0 : 1)
                        .thenComparing(Outline::id))
                .limit(MOST)
                .sorted(Comparator.comparing((Outline each) ->
                                each.earliest().or(each::latest).orElse(LocalDate.MAX))
                        .thenComparing(Outline::id))
                .map(Outline::id)
                .toList();
    }

    /** What is asked for; else the month with most facts that lie wholly in it. */
    private static TimeWindow window(Dated dated, Ask ask) {
        Optional<TimeWindow.Zoom> zoom = ask.text(ZOOM).flatMap(TimeWindow.Zoom::of);
        LocalDate day = ask.day(AT).orElseGet(() -> dated.busiest().orElse(LocalDate.of(2000, 1, 1)));
        return TimeWindow.around(day, zoom.orElse(TimeWindow.Zoom.MONTH));
    }

    private static Optional<LocalDate> busiestOf(List<Outline> dated) {
        return dated.stream()
                .filter(each -> each.earliest().isPresent() && each.earliest().equals(each.latest()))
                .flatMap(each -> each.earliest().stream())
                .collect(Collectors.groupingBy(day -> day.withDayOfMonth(1), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .or(() -> dated.stream()
                        .flatMap(each -> each.earliest().or(each::latest).stream())
                        .findFirst());
    }

    private static TimelineView.Go go(Ask ask, TimeWindow window) {
        return new TimelineView.Go(window.name(), link(ask, window), "", false);
    }

    private static List<TimelineView.Go> zooms(Ask ask, TimeWindow window) {
        return Arrays.stream(TimeWindow.Zoom.values())
                .map(zoom -> new TimelineView.Go(
                        TimeWindow.around(window.anchor(), zoom).name(),
                        link(ask, TimeWindow.around(window.anchor(), zoom)),
                        zoom.label(),
                        zoom == window.zoom()))
                .toList();
    }

    private static List<TimelineView.Go> decades(Ask ask, Dated dated, TimeWindow here) {
        List<TimelineView.Go> decades = new ArrayList<>();
        dated.decades().forEach((first, count) -> {
            TimeWindow decade = TimeWindow.around(first, TimeWindow.Zoom.DECADE);
            boolean current =
                    !here.first().isBefore(decade.first()) && !here.first().isAfter(decade.last());
            decades.add(new TimelineView.Go(decade.name(), link(ask, decade), Long.toString(count), current));
        });
        return decades;
    }

    private static List<TimelineView.Note> notes(
            Ask ask, Map<Boolean, List<Outline>> met, int drawn, int undated, boolean wide) {
        List<TimelineView.Note> notes = new ArrayList<>();
        int within = met.getOrDefault(wide, List.of()).size();
        notes.add(new TimelineView.Note(
                within > drawn
                        ? "The " + drawn + " in most reports are drawn, of " + Says.count(within, "fact", "facts")
                                + ". Narrow it or go nearer to see the others."
                        : Says.count(drawn, "fact is", "facts are") + " drawn.",
                "",
                ""));
        int others = met.getOrDefault(!wide, List.of()).size();
        if (wide) {
            notes.add(new TimelineView.Note(
                    "They are those whose days reach over both ends.",
                    ask.here().without(WIDE).toString(),
                    "Show those that begin or end here"));
        } else if (others > 0) {
            notes.add(new TimelineView.Note(
                    Says.count(others, "more reaches", "more reach")
                            + " over both ends: known less exactly, or lasting.",
                    ask.here().with(WIDE, "1").toString(),
                    "Show these"));
        }
        if (undated > 0) {
            notes.add(new TimelineView.Note(
                    "For " + Says.count(undated, "other fact", "other facts") + " no report says when.", "", ""));
        }
        return notes;
    }
}
