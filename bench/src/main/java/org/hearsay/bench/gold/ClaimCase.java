package org.hearsay.bench.gold;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Labelled;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/** A report with the claims that careful annotators find in it. */
public record ClaimCase(Report report, List<Wanted> claims) {

    public ClaimCase {
        claims = List.copyOf(claims);
    }

    /**
     * A claim that is asked for, or, if it is optional, neither asked for nor wrong.
     *
     * @param kinds the names of the kinds that are accepted, the best first
     * @param roles the names that are accepted for each role, the full name first
     * @param when empty if the text does not say
     * @param source the innermost speaker; empty if the report says it in its own voice
     * @param stance how the source puts it; of no account without a source
     * @param evidence the words that carry it
     * @param unsettled what the annotators differ on: not judged
     */
    public record Wanted(
            String id,
            List<String> kinds,
            Map<String, List<String>> roles,
            Optional<Days> when,
            Optional<String> where,
            Claim.Polarity polarity,
            Claim.Certainty certainty,
            Claim.Realis realis,
            Optional<Source> source,
            Attribution.Stance stance,
            Span evidence,
            boolean optional,
            Set<Attribute> unsettled) {

        public Wanted {
            kinds = List.copyOf(kinds);
            roles = Collections.unmodifiableMap(new LinkedHashMap<>(roles));
            Set<Attribute> copy = EnumSet.noneOf(Attribute.class);
            copy.addAll(unsettled);
            unsettled = Collections.unmodifiableSet(copy);
        }

        /** The kind that fits best. */
        public String kind() {
            return kinds.getFirst();
        }
    }

    /** The days on which it was so; a bound that the text leaves open is empty. */
    public record Days(Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /** @param names who may be called the speaker, the full name first */
    public record Source(List<String> names, Attribution.Speaker speaker) {
        public Source {
            names = List.copyOf(names);
        }
    }

    /** What is judged of a claim once it is found. */
    public enum Attribute implements Labelled {
        WHEN,
        /** That it has no time where the text gives none. */
        UNDATED,
        WHERE,
        POLARITY,
        REALIS,
        CERTAINTY,
        SOURCE,
        SPEAKER_TYPE,
        STANCE,
        /** The roles that are not needed to find it. */
        OTHER_ROLES;

        @Override
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
