package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;

/** Counts out what the grammar found: from a node and what it is counted from to a TIMEX3 value and the days that bound it. */
final class Normaliser {

    private final Named named = new Named();
    private final Relative relative = new Relative();
    private final Lengths lengths = new Lengths();
    private final Shifts shifts = new Shifts();
    private final Clocks clocks = new Clocks();

    /** What a node means; empty where it means nothing in the calendar ("the ninth quarter"). */
    Optional<Meaning> meaning(Node node, Reference reference) {
        return switch (node.operation()) {
            case WORD, AMOUNT -> Optional.empty();
            case UNDATED -> Optional.of(undated(node.argument(), reference));
            case DURATION -> Lengths.duration(node);
            case AHEAD -> shifts.ahead(node, reference);
            case AGE -> lengths.age(node, reference);
            case AGO -> shifts.ago(node, reference);
            case AFTER -> shifts.after(node, reference);
            case LAPSE -> shifts.lapse(node, part(node, reference));
            case WINDOW -> lengths.window(node, reference);
            case FIRSTN -> lengths.first(node);
            case RECENT -> lengths.recent(node, reference);
            case SET -> lengths.set(node);
            case DATE -> named.date(node, reference).map(date -> about(node, date));
            case FIGURES -> named.figures(node);
            case WEEKDAY -> named.weekday(node, reference);
            case YEAR -> named.year(node, reference).map(year -> about(node, year));
            case DECADE -> named.decade(node);
            case CENTURY -> named.century(node);
            case NTH -> named.nth(node, reference);
            case SEASON -> named.season(node, reference);
            case HOLIDAY -> named.holiday(node, reference);
            case DEICTIC -> relative.deictic(node, reference);
            case RELATIVE -> relative.relative(node, reference);
            case PREVIOUS -> relative.previous(node, reference);
            case THE -> relative.the(node, reference);
            case WITHIN -> relative.within(node, part(node, reference));
            case BESIDE -> relative.beside(node, part(node, reference));
            case ENDED -> Optional.of(Meaning.undated(TimeExpression.Type.DURATION, "P1Y"));
            case YEARAGO -> relative.yearAgo(reference);
            case YEAREND -> relative.yearEnd(reference);
            case EDGE -> part(node, reference).map(whole -> clocks.edge(node, whole, reference));
            case DAYPART -> clocks.dayPart(node, part(node, reference), reference);
            case CLOCK -> clocks.clock(node, part(node, reference), reference);
        };
    }

    /** The meaning of the period or day that stands inside a larger expression. */
    private Optional<Meaning> part(Node node, Reference reference) {
        return node.part("period")
                .or(() -> node.part("day"))
                .or(() -> node.part("deictic"))
                .flatMap(inner -> meaning(inner, reference));
    }

    /** Approximate where the rule says so. */
    private static Meaning about(Node node, Meaning meaning) {
        return node.argument().equals("about") ? meaning.approximately() : meaning;
    }

    private static Meaning undated(String typeAndValue, Reference reference) {
        int colon = typeAndValue.indexOf(':');
        String value = typeAndValue.substring(colon + 1);
        if (Character.isDigit(value.charAt(0))) {
            return Meaning.of(Period.of(Grain.DAY, LocalDate.parse(value)), Anchor.NONE);
        }
        Meaning meaning = Meaning.undated(TimeExpression.Type.valueOf(typeAndValue.substring(0, colon)), value);
        return switch (meaning.value()) {
            case "PRESENT_REF" ->
                meaning.bounded(reference.day(), reference.day()).from(reference.anchor());
            case "PAST_REF" ->
                meaning.bounded(Optional.empty(), reference.day())
                        .from(reference.anchor())
                        .approximately();
            case "FUTURE_REF" ->
                meaning.bounded(reference.day(), Optional.empty())
                        .from(reference.anchor())
                        .approximately();
            default -> meaning;
        };
    }
}
