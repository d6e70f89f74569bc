package org.hearsay.ledger.apitest;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/** A report and one that follows it up, with what is said in them. */
final class Bulletin {

    static final Report BULLETIN = new Report.Builder(
                    "bulletin-1",
                    "General Darko Veselin left the capital, the defence ministry said on Monday. \"He is ill\","
                            + " Ana Petrova, his sister, told reporters. Veselin could not be reached.")
            .publisher("Karsk Daily")
            .published("2031-03-03")
            .build();

    static final Report FOLLOW_UP = new Report.Builder(
                    "follow-up", "Ana Petrová denied that Veselin had resigned. An aide said he might return.")
            .publisher("The Morning Post")
            .published("2031-03-04T17:30:00Z")
            .build();

    private Bulletin() {}

    static Reading bulletin() {
        return new Story(BULLETIN)
                .named(Mention.Type.PERSON, "Darko Veselin", "Veselin")
                .named(Mention.Type.PERSON, "Ana Petrova")
                .described(Mention.Type.ORGANISATION, "the defence ministry")
                .said(
                        "the defence ministry",
                        "said",
                        Attribution.Speaker.ORGANISATION,
                        Attribution.Stance.ANNOUNCE,
                        List.of(),
                        "General Darko Veselin left the capital")
                .said("Ana Petrova", "told", "\"He is ill\"")
                .reading();
    }

    static Reading followUp() {
        return new Story(FOLLOW_UP)
                .named(Mention.Type.PERSON, "Ana Petrová")
                .named(Mention.Type.PERSON, "Veselin")
                .described(Mention.Type.PERSON, "An aide")
                .pronoun("he ")
                .said(
                        "Ana Petrová",
                        "denied",
                        Attribution.Speaker.PERSON,
                        Attribution.Stance.DENY,
                        List.of(),
                        "Veselin had resigned")
                .said(
                        "An aide",
                        "said",
                        Attribution.Speaker.ANONYMOUS,
                        Attribution.Stance.SAY,
                        List.of("anonymity", "not independently verified"),
                        "he might return")
                .reading();
    }
}
