package org.hearsay.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One published text at one time. A later version of it is another report of the same story. What the source did not give and
 * the text does not state is empty, never guessed.
 *
 * @param id what the report is called: a file's name, or the {@code id} of a JSONL line
 * @param text the text that is read; every offset of a reading counts in it
 * @param published ISO 8601, a date or a date with a time, as given or as the text states
 * @param updated likewise, from a line such as "Last updated: 6 July, 2012"
 * @param agency the agency whose copy this is; {@code agencyBasis} says how that is known
 * @param previous the id of the version before this one
 * @param language ISO 639-1 where that has a code for it; as given, or as found where that is not English
 */
public record Report(
        String id,
        String text,
        Optional<String> headline,
        Optional<String> publisher,
        Optional<String> agency,
        Optional<AgencyBasis> agencyBasis,
        Optional<String> byline,
        Optional<String> url,
        Optional<String> published,
        Optional<String> updated,
        Optional<String> previous,
        Optional<String> language) {

    /** How the agency of a report is known. */
    public enum AgencyBasis implements Labelled {
        GIVEN,
        DATELINE,
        CREDIT,
        /** An agency's copy speaks of itself as the one told. */
        SELF_REFERENCE
    }

    /** A report of which nothing is known but its text. */
    public static Report of(String id, String text) {
        return new Builder(id, text).build();
    }

    /** Whether it is in English, or nothing else is known: a report in another language is not read. */
    public boolean isEnglish() {
        return language.map(Languages::isEnglish).orElse(true);
    }

    /** The day of publication, or, where only that is known, of the update: what relative times count from. */
    public Optional<LocalDate> day() {
        return published.or(() -> updated).map(Report::dayOf);
    }

    /**
     * The day of an ISO 8601 date or date with a time.
     *
     * @throws java.time.format.DateTimeParseException if it does not begin with a date
     */
    public static LocalDate dayOf(String moment) {
        return LocalDate.parse(moment.substring(0, Math.min(10, moment.length())));
    }

    /** The SHA-256 of the text in UTF-8, in hexadecimal digits: two reports with the same one say the same. */
    public String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public Builder toBuilder() {
        Builder builder = new Builder(id, text);
        builder.headline = headline;
        builder.publisher = publisher;
        builder.agency = agency;
        builder.agencyBasis = agencyBasis;
        builder.byline = byline;
        builder.url = url;
        builder.published = published;
        builder.updated = updated;
        builder.previous = previous;
        builder.language = language;
        return builder;
    }

    /** Collects what is known of a report. */
    public static final class Builder {

        private final String id;
        private final String text;
        private Optional<String> headline = Optional.empty();
        private Optional<String> publisher = Optional.empty();
        private Optional<String> agency = Optional.empty();
        private Optional<AgencyBasis> agencyBasis = Optional.empty();
        private Optional<String> byline = Optional.empty();
        private Optional<String> url = Optional.empty();
        private Optional<String> published = Optional.empty();
        private Optional<String> updated = Optional.empty();
        private Optional<String> previous = Optional.empty();
        private Optional<String> language = Optional.empty();

        public Builder(String id, String text) {
            this.id = id;
            this.text = text;
        }

        public Builder headline(String value) {
            headline = Optional.of(value);
            return this;
        }

        public Builder publisher(String value) {
            publisher = Optional.of(value);
            return this;
        }

        public Builder agency(String value, AgencyBasis basis) {
            agency = Optional.of(value);
            agencyBasis = Optional.of(basis);
            return this;
        }

        public Builder byline(String value) {
            byline = Optional.of(value);
            return this;
        }

        public Builder url(String value) {
            url = Optional.of(value);
            return this;
        }

        public Builder published(String value) {
            published = Optional.of(value);
            return this;
        }

        public Builder updated(String value) {
            updated = Optional.of(value);
            return this;
        }

        public Builder previous(String value) {
            previous = Optional.of(value);
            return this;
        }

        public Builder language(String value) {
            language = Optional.of(value);
            return this;
        }

        public Report build() {
            return new Report(
                    id,
                    text,
                    headline,
                    publisher,
                    agency,
                    agencyBasis,
                    byline,
                    url,
                    published,
                    updated,
                    previous,
                    language);
        }
    }
}
