package org.hearsay.reader.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of units: "two weeks", "several days".
 *
 * @param count how many; not a number where the text does not say
 * @param unit the code of {@code words.tsv}: {@code TH} is an hour, {@code M} a month
 */
record Amount(double count, String unit) {

    private static final double LARGEST = 1e7;

    /** Some, nobody says how many. */
    static Amount vague(String unit) {
        return unit.equals("2W") ? vague("W") : new Amount(Double.NaN, unit);
    }

    static Amount of(double count, String unit) {
        return unit.equals("2W") ? of(2 * count, "W") : new Amount(Math.min(count, LARGEST), unit);
    }

    boolean isVague() {
        return Double.isNaN(count);
    }

    boolean isWhole() {
        return count == Math.rint(count);
    }

    /** Whether it is counted in hours or less. */
    boolean isWithinDay() {
        return unit.startsWith("T");
    }

    /** The calendar's grain; hours and less are days. */
    Grain grain() {
        return switch (unit) {
            case "TH", "TM", "TS" -> Grain.DAY;
            case "ML" -> Grain.CENTURY;
            default -> Grain.of(unit);
        };
    }

    /** The TIMEX3 duration. */
    String value() {
        if (isVague()) {
            return isWithinDay() ? "PTX" + unit.substring(1) : "PX" + unit;
        }
        String whole = Long.toString((long) count);
        return switch (unit) {
            case "TH" -> fraction("PT", whole, "H", 60, "M");
            case "TM" -> fraction("PT", whole, "M", 60, "S");
            case "TS" -> "PT" + whole + "S";
            case "D" -> isWhole() ? "P" + whole + "D" : "P" + (whole.equals("0") ? "" : whole + "D") + "T12H";
            case "Y" -> fraction("P", whole, "Y", 12, "M");
            case "DE" -> count == 1 ? "P1DE" : "P" + Math.round(count * 10) + "Y";
            case "CE" -> count == 1 ? "P1CE" : "P" + Math.round(count * 100) + "Y";
            case "ML" -> "P" + Math.round(count * 1000) + "Y";
            default -> isWhole() ? "P" + whole + unit : "P" + count + unit;
        };
    }

    private String fraction(String head, String whole, String unitCode, int parts, String partCode) {
        long rest = Math.round((count - Math.floor(count)) * parts);
        String most = whole.equals("0") && rest > 0 ? "" : whole + unitCode;
        return head + most + (rest > 0 ? rest + partCode : "");
    }

    /** A day moved by this amount, back if {@code sign} is -1; empty if it is vague or leads beyond the calendar. */
    Optional<LocalDate> from(LocalDate day, int sign) {
        if (isVague()) {
            return Optional.empty();
        }
        return switch (unit) {
            case "TH" -> Period.shift(day, sign * Math.round(count / 24), Grain.DAY);
            case "TM", "TS" -> Optional.of(day);
            case "ML" -> Period.shift(day, sign * Math.round(count * 10), Grain.CENTURY);
            case "Y" -> Period.shift(day, sign * Math.round(count * 12), Grain.MONTH);
            case "M" -> isWhole() ? Period.shift(day, sign * Math.round(count), Grain.MONTH) : days(day, sign, 30.4);
            case "W" -> days(day, sign, 7);
            default -> Period.shift(day, sign * Math.round(count), grain());
        };
    }

    private Optional<LocalDate> days(LocalDate day, int sign, double length) {
        return Period.shift(day, sign * Math.round(count * length), Grain.DAY);
    }
}
