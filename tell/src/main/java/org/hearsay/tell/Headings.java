package org.hearsay.tell;

import java.util.stream.Collectors;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.query.Heading;

/** What stands at the head of a dossier. */
public final class Headings {

    private Headings() {}

    /** "in 12 reports, 2031-03-01 – 2031-05-02". */
    public static String span(Heading heading) {
        String reports = "in " + Numbers.of(heading.reports(), "report", "reports");
        String first = heading.first().map(Headings::day).orElse("");
        String last = heading.last().map(Headings::day).orElse("");
        return first.isEmpty() ? reports : reports + ", " + (first.equals(last) ? first : first + " – " + last);
    }

    /** What most reports take it for. */
    public static String type(Heading heading) {
        return heading.types().stream().map(Labelled::label).findFirst().orElse("");
    }

    /** Its names but for the fullest, as many as can be taken in. */
    public static String also(Heading heading) {
        return heading.names().stream()
                .filter(name -> !name.equals(heading.name()))
                .limit(12)
                .collect(Collectors.joining(", "));
    }

    /** The day of a moment. */
    public static String day(String moment) {
        return moment.substring(0, Math.min(10, moment.length()));
    }
}
