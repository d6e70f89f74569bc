package org.hearsay.ledger.apitest;

import java.util.List;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;

/** A report of a flight and one that denies some of it, with their claims. */
final class Flight {

    static final Report FLIGHT = new Report.Builder(
                    "flight",
                    "General Darko Veselin has defected from the Tesmar army and fled Karos for Odrin, in Sund, an"
                            + " aide said on condition of anonymity, the Coast Radio reported. His brother is Milan"
                            + " Veselin.")
            .published("2031-03-03")
            .build();

    static final Report DENIAL = new Report.Builder(
                    "denial", "Darko Veselin may have resigned, the Tesmar army said. He will be tried in Karos.")
            .published("2031-03-04")
            .build();

    private Flight() {}

    static Story flight() {
        return new Story(FLIGHT)
                .named(Mention.Type.PERSON, "Milan Veselin")
                .named(Mention.Type.PERSON, "Darko Veselin", "Veselin")
                .named(Mention.Type.ORGANISATION, "the Tesmar army")
                .named(Mention.Type.PLACE, "Karos")
                .named(Mention.Type.PLACE, "Odrin")
                .named(Mention.Type.PLACE, "Sund")
                .named(Mention.Type.ORGANISATION, "the Coast Radio")
                .described(Mention.Type.PERSON, "an aide")
                .placed("Karos", 11, "Qaros", "TM", "PPLC")
                .placed("Odrin", 12, "Odrin", "SU", "PPL")
                .placed("Sund", 13, "Sund", "SU", "PCLI")
                .said("the Coast Radio", "reported", "General Darko Veselin has defected from the Tesmar army and fled")
                .saidWithin(0, "an aide", "said", "General Darko Veselin has defected from the Tesmar army")
                .claimed(
                        "defect",
                        "defected",
                        claim -> claim.role("actor", "Darko Veselin")
                                .role("from", "the Tesmar army")
                                .when("2031-03-01", "2031-03-02")
                                .in(1))
                .claimed(
                        "flee",
                        "fled",
                        claim -> claim.inferred("actor", "Darko Veselin", "subject of 'defected'")
                                .role("from", "Karos")
                                .role("to", "Odrin")
                                .where("Odrin", 12)
                                .when("", "2031-02-20")
                                .in(0))
                .claimed(
                        "kin",
                        "brother",
                        claim -> claim.role("person", "Darko Veselin")
                                .role("relative", "Milan Veselin")
                                .role("relationship", "brother"));
    }

    static Story denial() {
        return new Story(DENIAL)
                .named(Mention.Type.PERSON, "Darko Veselin")
                .named(Mention.Type.ORGANISATION, "the Tesmar army")
                .named(Mention.Type.PLACE, "Karos")
                .said(
                        "the Tesmar army",
                        "said",
                        Attribution.Speaker.ORGANISATION,
                        Attribution.Stance.SAY,
                        List.of(),
                        "Darko Veselin may have resigned")
                .claimed(
                        "resign",
                        "resigned",
                        claim -> claim.role("actor", "Darko Veselin")
                                .as(Claim.Certainty.PS, Claim.Realis.ACTUAL)
                                .in(0))
                .claimed(
                        "prosecute",
                        "tried",
                        claim -> claim.role("recipient", "Darko Veselin")
                                .where("Karos", 0)
                                .as(Claim.Certainty.CT, Claim.Realis.FUTURE));
    }
}
