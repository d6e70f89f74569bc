package org.hearsay.web.page.tracker;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.web.http.Link;
import org.hearsay.web.page.Says;

/**
 * How many facts began in each month, as columns that narrow the register down to it; of many months, the span in which most lie.
 *
 * @param columns from left to right; none if no fact has a time
 */
public record MonthsDrawing(List<Column> columns, String first, String last) {

    /** How wide and high the drawing is. */
    public static final int WIDTH = 240;

    public static final int HEIGHT = 48;

    private static final int MOST = 36;

    public MonthsDrawing {
        columns = List.copyOf(columns);
    }

    /** One month. */
    public record Column(int x, int y, int width, int height, String href, String title) {}

    static MonthsDrawing of(Map<String, Integer> counts, Link here) {
        if (counts.isEmpty()) {
            return new MonthsDrawing(List.of(), "", "");
        }
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        counts.forEach((month, facts) -> months.put(YearMonth.parse(month), facts));
        YearMonth last = busiestEnd(months);
        YearMonth first = last.minusMonths(MOST - 1L);
        TreeMap<YearMonth, Integer> shown = new TreeMap<>(months.subMap(first, true, last, true));
        first = shown.firstKey();
        int number = Math.toIntExact(first.until(shown.lastKey(), java.time.temporal.ChronoUnit.MONTHS)) + 1;
        int step = Math.min(24, WIDTH / number);
        int highest = shown.values().stream().max(Comparator.naturalOrder()).orElse(1);
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<YearMonth, Integer> each : shown.entrySet()) {
            int height = Math.max(2, each.getValue() * HEIGHT / highest);
            int x = Math.toIntExact(first.until(each.getKey(), java.time.temporal.ChronoUnit.MONTHS)) * step;
            columns.add(new Column(
                    x,
                    HEIGHT - height,
                    Math.max(2, step - 1),
                    height,
                    here.with("from", each.getKey().atDay(1).toString())
                            .with("to", each.getKey().atEndOfMonth().toString())
                            .toString(),
                    each.getKey() + ": " + Says.count(each.getValue(), "fact", "facts")));
        }
        return new MonthsDrawing(columns, first.toString(), shown.lastKey().toString());
    }

    /** The end of the span of so many months in which most facts lie. */
    private static YearMonth busiestEnd(TreeMap<YearMonth, Integer> months) {
        return months.keySet().stream()
                .max(Comparator.comparingInt((YearMonth end) ->
                                months.subMap(end.minusMonths(MOST - 1L), true, end, true).values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }
}
