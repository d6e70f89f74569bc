package org.hearsay.reader.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a full date as a masthead writes it; a date that can be read in two ways ("06/07/2012") is none. */
final class Days {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<NAME>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH.replace("NAME", "m1") + ",?\\s+(?<y1>\\d{4})"
                    + "|" + MONTH.replace("NAME", "m2") + "\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y2>\\d{4})"
                    + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2})"
                    + "|(?<a4>\\d{1,2})[/.](?<b4>\\d{1,2})[/.](?<y4>\\d{4}))(?!\\d)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REST = Pattern.compile("(?i)(?:\\s|[,|()•·–—-]|at|on"
        + "|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?|\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?|\\d{4}(?=\\s?(?:GMT|UTC))|local"
        + " time|(?:GMT|UTC|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]T|IST|EEST|EET|AST)\\b(?:\\+\\d{1,2})?)*+");

    private static final Pattern TIME = Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d{2}\\b|\\b\\d{1,2}\\s?[ap]\\.?m\\b");

    private Days() {}

    /** Whether a line holds a time of day and nothing else. */
    static boolean isTimeOnly(String line) {
        return TIME.matcher(line).find() && REST.matcher(line).matches();
    }

    /** The first full date of a line. */
    static Optional<LocalDate> in(String line) {
        Matcher date = DATE.matcher(line);
        return date.find() ? read(date) : Optional.empty();
    }

    /** The date of a line that holds nothing else but the day of the week and the time. */
    static Optional<LocalDate> only(String line) {
        Matcher date = DATE.matcher(line);
        boolean alone = date.find()
                && REST.matcher(line.substring(0, date.start())).matches()
                && REST.matcher(line.substring(date.end())).matches();
        return alone ? read(date) : Optional.empty();
    }

    private static Optional<LocalDate> read(Matcher date) {
        if (date.group("y1") != null) {
            return day(date.group("y1"), month(date.group("m1")), date.group("d1"));
        }
        if (date.group("y2") != null) {
            return day(date.group("y2"), month(date.group("m2")), date.group("d2"));
        }
        if (date.group("y3") != null) {
            return day(date.group("y3"), Integer.parseInt(date.group("m3")), date.group("d3"));
        }
        int a = Integer.parseInt(date.group("a4"));
        int b = Integer.parseInt(date.group("b4"));
        boolean dayFirst = a > 12 || a == b;
        return dayFirst || b > 12
                ? day(date.group("y4"), dayFirst ? b : a, String.valueOf(dayFirst ? a : b))
                : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
