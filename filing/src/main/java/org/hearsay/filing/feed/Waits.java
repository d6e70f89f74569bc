package org.hearsay.filing.feed;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a feed may be asked for again. */
final class Waits {

    private static final Duration LEAST = Duration.ofMinutes(5);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_ASKED = Duration.ofDays(7);
    private static final int MOST_DOUBLINGS = 10;

    private Waits() {}

    /** @param asked how long the feed asks to be left alone */
    static Instant afterSuccess(Instant now, Optional<Duration> asked) {
        return now.plus(clamped(asked.orElse(LEAST), LONGEST));
    }

    /**
     * Each failure doubles the wait, from a quarter of an hour to a day, unless the server says when to come again.
     *
     * @param failures in a row, this one included
     * @param retryAfter what the server says: seconds, or a date (RFC 9110, 10.2.3)
     */
    static Instant afterFailure(Instant now, int failures, Optional<String> retryAfter) {
        Duration own = AFTER_FAILURE.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return retryAfter
                .flatMap(said -> said(now, said))
                .map(said -> now.plus(clamped(said, LONGEST_ASKED)))
                .orElse(now.plus(clamped(own, LONGEST)));
    }

    private static Optional<Duration> said(Instant now, String retryAfter) {
        try {
            String said = retryAfter.strip();
            return Optional.of(
                    said.matches("\\d{1,9}")
                            ? Duration.ofSeconds(Long.parseLong(said))
                            : Duration.between(
                                    now,
                                    ZonedDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME)
                                            .toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Duration clamped(Duration wait, Duration most) {
        return wait.compareTo(LEAST) < 0 ? LEAST : wait.compareTo(most) > 0 ? most : wait;
    }
}
