package org.hearsay.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/**
 * The days that the rows of a table share. It leaves out the few that lie far from the others, so that these can be told apart;
 * bars that end outside are cut.
 */
public record Axis(LocalDate first, LocalDate last) {

    static final int WIDTH = 100;
    private static final int LEAST = 2;

    /**
     * A time on the axis that all rows share, in hundredths of it.
     *
     * @param there whether there is anything to draw
     * @param shape {@code one} day, {@code span}, {@code since} or {@code until}, with {@code about} where it is not exact; what is open or
     *     not exact is pale
     */
    public record Bar(boolean there, String shape, int x, int width) {}

    /** An axis for some times; empty if none has a time. */
    public static Optional<Axis> of(List<Optional<Claim.When>> times) {
        List<LocalDate> days = days(times);
        return between(days, days.size() / 10);
    }

    /** An axis on which all of some times are whole; empty if none has a time. */
    public static Optional<Axis> over(List<Optional<Claim.When>> times) {
        return between(days(times), 0);
    }

    private static List<LocalDate> days(List<Optional<Claim.When>> times) {
        return times.stream()
                .flatMap(Optional::stream)
                .flatMap(when -> Stream.concat(when.earliest().stream(), when.latest().stream()))
                .sorted()
                .toList();
    }

    private static Optional<Axis> between(List<LocalDate> days, int cut) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = days.get(cut);
        LocalDate last = days.get(days.size() - 1 - cut);
        return Optional.of(new Axis(first, last.isAfter(first) ? last : first.plusDays(1)));
    }

    public Bar bar(Optional<Claim.When> when) {
        Optional<LocalDate> earliest = when.flatMap(Claim.When::earliest);
        Optional<LocalDate> latest = when.flatMap(Claim.When::latest);
        if (earliest.isEmpty() && latest.isEmpty()) {
            return new Bar(false, "", 0, 0);
        }
        int begin = earliest.map(this::at).orElse(0);
        int end = latest.map(this::at).orElse(WIDTH);
        String shape =
                earliest.isEmpty() ? "until" : latest.isEmpty() ? "since" : earliest.equals(latest) ? "one" : "span";
        return new Bar(
                true,
                when.filter(Claim.When::approximate)
                        .map(about -> shape + " about")
                        .orElse(shape),
                Math.min(begin, WIDTH - LEAST),
                Math.max(LEAST, end - begin));
    }

    private int at(LocalDate day) {
        long whole = ChronoUnit.DAYS.between(first, last);
        return Math.clamp(ChronoUnit.DAYS.between(first, day) * WIDTH / whole, 0, WIDTH);
    }

    public String text() {
        return first + " – " + last;
    }
}
