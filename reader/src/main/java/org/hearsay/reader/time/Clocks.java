package org.hearsay.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;

/** Parts of longer stretches ("early July"), parts of a day ("Thursday evening") and hours. */
final class Clocks {

    private static final int WEEK = 7;

    /**
     * A part of a period: its first, middle or last third, or what of it is over or still to come ("earlier this year"); the
     * value stays the period's, as in TimeBank.
     */
    Meaning edge(Node node, Meaning whole, Reference reference) {
        boolean holdsToday = whole.period().isPresent()
                && reference.day().filter(day -> covers(whole, day)).isPresent();
        return switch (node.argument()) {
            case "earlier" -> holdsToday ? whole.bounded(whole.earliest(), reference.day()) : whole;
            case "later" -> holdsToday ? whole.bounded(reference.day(), whole.latest()) : whole;
            default -> narrowed(whole, node.value("edge").orElse(""));
        };
    }

    private static boolean covers(Meaning whole, LocalDate day) {
        return whole.earliest().filter(first -> !first.isAfter(day)).isPresent()
                && whole.latest().filter(last -> !last.isBefore(day)).isPresent();
    }

    /** The third of a period that "early" (S), "mid" (M) or "late" (E) speaks of; of a week "late" begins on Friday. */
    static Meaning narrowed(Meaning whole, String which) {
        if (whole.period().isEmpty() || whole.period().get().grain() == Grain.DAY) {
            return whole;
        }
        LocalDate first = whole.period().get().start();
        LocalDate last = whole.period().get().last();
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long third = days == WEEK ? WEEK / 2 : Math.max(1, days / 3);
        Meaning part = switch (which) {
            case "S" -> whole.bounded(first, first.plusDays(third - 1));
            case "M" -> whole.bounded(first.plusDays(days / 3), last.minusDays(days / 3));
            case "E" -> whole.bounded(last.minusDays(third - 1), last);
            default -> whole;
        };
        return part.approximately();
    }

    /** "this morning", "Thursday evening", "last night". */
    Optional<Meaning> dayPart(Node node, Optional<Meaning> stated, Reference reference) {
        String part = node.value("instant")
                .map(Clocks::atInstant)
                .or(() -> node.value("part").map(code -> "T" + code))
                .orElse("TNI");
        Meaning meaning = onDay(part, day(node, stated, reference));
        boolean runsOn = node.argument().startsWith("night");
        return Optional.of(
                runsOn ? meaning.bounded(meaning.earliest(), meaning.latest().map(day -> day.plusDays(1))) : meaning);
    }

    private static Optional<Meaning> day(Node node, Optional<Meaning> stated, Reference reference) {
        if (stated.isPresent()) {
            return stated.filter(
                    meaning -> meaning.period().isPresent() || meaning.value().startsWith("XXXX"));
        }
        long shift = node.argument().endsWith("-1") ? -1 : node.argument().endsWith("+1") ? 1 : 0;
        Optional<Period> told = reference.previous().filter(period -> period.grain() == Grain.DAY);
        if (node.argument().startsWith("told") && told.isPresent()) {
            return told.flatMap(period -> period.plus(shift)).map(period -> Meaning.of(period, Anchor.PREVIOUS));
        }
        if (node.argument().startsWith("night") && isOld(reference)) {
            return told.map(period -> Meaning.of(period, Anchor.PREVIOUS));
        }
        return reference.period(Grain.DAY, shift).map(period -> Meaning.of(period, reference.anchor()));
    }

    /** Whether the time named just before lies more than a week back: an "overnight" then is no last night. */
    private static boolean isOld(Reference reference) {
        return reference
                .lately()
                .filter(period -> reference
                        .day()
                        .filter(day -> period.last().isBefore(day.minusDays(WEEK)))
                        .isPresent())
                .isPresent();
    }

    private static Meaning onDay(String time, Optional<Meaning> day) {
        return day.map(meaning -> meaning.as(TimeExpression.Type.TIME, meaning.value() + time))
                .orElseGet(() -> Meaning.undated(TimeExpression.Type.TIME, "XXXX-XX-XX" + time));
    }

    /** "10:30 p.m. Wednesday", "noon". Without a day it is the one last named, if it is a single day, else the reference day. */
    Optional<Meaning> clock(Node node, Optional<Meaning> stated, Reference reference) {
        Node hour = node.part("hour").orElseThrow();
        Optional<String> time = hour.kind().equals("instant")
                ? Optional.of(atInstant(hour.argument()))
                : time(hour.argument(), node.value("ampm").orElse(""));
        return time.map(clock -> {
            Optional<Meaning> day = stated.or(() -> reference
                            .previous()
                            .filter(period -> period.grain() == Grain.DAY)
                            .map(period -> Meaning.of(period, Anchor.PREVIOUS)))
                    .or(() -> reference.period(Grain.DAY, 0).map(period -> Meaning.of(period, reference.anchor())));
            Meaning meaning = onDay(clock, day);
            return node.part("approx").isPresent() ? meaning.approximately() : meaning;
        });
    }

    private static String atInstant(String value) {
        return "T" + value;
    }

    /** {@code T22:30}; empty where no clock shows it. */
    private static Optional<String> time(String written, String half) {
        String[] parts = written.split("[:.]", -1);
        boolean military = parts.length == 1 && written.length() >= 3 && written.length() <= 4;
        if (written.length() > 8 || parts.length == 1 && written.length() > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(parts[0]);
        int hours = military ? number / 100 : number;
        int minutes = military ? number % 100 : parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        if (hours > 24 || minutes > 59 || !half.isEmpty() && hours > 12) {
            return Optional.empty();
        }
        if (half.equals("P") && hours < 12) {
            hours += 12;
        } else if (half.equals("A") && hours == 12) {
            hours = 0;
        }
        return Optional.of("T%02d:%02d".formatted(hours, minutes));
    }
}
