package org.hearsay.web.page.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hearsay.ledger.query.Source;
import org.hearsay.tell.Manner;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;

/**
 * What sources are sorted by.
 *
 * @param turned whether the other way round than a column begins with
 */
record SourcesOrder(Column column, boolean turned) {

    private static final String BACK = "-";

    /** The columns of the table, in order. */
    enum Column {
        NAME("Source", "", false),
        KIND("Kind", "", false),
        GRADE("Grade", "How far a person ruled that it is to be trusted, from A to F", false),
        STATEMENTS("Cited", "How often it is cited", true),
        REPORTS("In reports", "In how many reports", true),
        FACTS("Facts", "How many facts it is a source of", true),
        CONFIRMED("Borne out", "How many of these have another, independent origin and are not in dispute", true),
        CONTRADICTED("Contradicted", "How many of these are disputed, denied or retracted", true);

        private final String title;
        private final String explanation;
        private final boolean number;

        Column(String title, String explanation, boolean number) {
            this.title = title;
            this.explanation = explanation;
            this.number = number;
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        private Comparator<Source> upward() {
            return switch (this) {
                case NAME -> Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT));
                case KIND -> Comparator.comparing(each -> Manner.speaker(each.kind()));
                case GRADE -> Comparator.comparing(each -> each.grade().orElse("Z"));
                case STATEMENTS -> Comparator.comparingInt(Source::statements);
                case REPORTS -> Comparator.comparingInt(Source::reports);
                case FACTS -> Comparator.comparingInt(Source::facts);
                case CONFIRMED -> Comparator.comparingInt(Source::borneOut);
                case CONTRADICTED -> Comparator.comparingInt(Source::contradicted);
            };
        }
    }

    /** As the address has it: {@code sort=facts}, or {@code sort=-facts} for the other way round. */
    static SourcesOrder asked(Ask ask) {
        String asked = ask.text("sort").orElse(Column.STATEMENTS.key());
        boolean turned = asked.startsWith(BACK);
        String key = turned ? asked.substring(BACK.length()) : asked;
        return Arrays.stream(Column.values())
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(each -> new SourcesOrder(each, turned))
                .orElse(new SourcesOrder(Column.STATEMENTS, false));
    }

    /** Numbers begin with the greatest, words with A. */
    Comparator<Source> comparator() {
        Comparator<Source> chosen = isDescending() ? column.upward().reversed() : column.upward();
        return chosen.thenComparing(Comparator.comparingInt(Source::statements).reversed())
                .thenComparing(Source::name);
    }

    private boolean isDescending() {
        return column.number != turned;
    }

    List<SourcesView.Column> columns(Link here) {
        return Arrays.stream(Column.values())
                .map(each -> new SourcesView.Column(
                        each.title,
                        each.explanation,
                        here.with("sort", (each == column && !turned ? BACK : "") + each.key())
                                .toString(),
                        each != column ? "" : isDescending() ? "descending" : "ascending",
                        each.number))
                .toList();
    }
}
