package org.hearsay.ingest.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Dates as pages and mails write them, in ISO 8601. What could be read in two ways (3/5/2031) is not read. */
final class Dates {

    private static final List<Function<String, String>> WAYS = List.of(
            text -> LocalDate.parse(text).toString(),
            text -> iso(text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2").replaceFirst("^(\\S{10}) +", "$1T")),
            text -> OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toString(),
            text -> LocalDate.parse(text, words("[EEEE, ][EEE, ]d MMMM[,] uuuu"))
                    .toString(),
            text -> LocalDate.parse(text, words("[EEEE, ][EEE, ]d MMM[,] uuuu")).toString(),
            text -> LocalDate.parse(text, words("[EEEE, ][EEE, ]MMMM d, uuuu")).toString(),
            text -> LocalDate.parse(text, words("[EEEE, ][EEE, ]MMM d, uuuu")).toString());

    private Dates() {}

    /** A date, or a date with a time, of the years 1000 to 9999; empty if the words are no such thing. */
    static Optional<String> moment(String words) {
        return WAYS.stream().flatMap(way -> tried(way, words.strip()).stream()).findFirst();
    }

    private static Optional<String> tried(Function<String, String> way, String words) {
        try {
            return Optional.of(way.apply(words)).filter(date -> date.matches("[1-9]\\d{3}-.*"));
        } catch (DateTimeException e) {
            return Optional.empty(); // not in this way
        }
    }

    private static String iso(String text) {
        DateTimeFormatter.ISO_DATE_TIME.parse(text, LocalDateTime::from);
        return text;
    }

    private static DateTimeFormatter words(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }
}
