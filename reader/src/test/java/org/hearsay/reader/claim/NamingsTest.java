package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.reader.ReportReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who is told of without a name and then named. */
class NamingsTest {

    @SuppressWarnings("NullAway.Init")
    private static ReportReader reader;

    @BeforeAll
    static void load() {
        reader = ReportReader.load();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aDiplomatCanBeTheSecretaryOfAMissionWhoDidTheSame() {
        Reading reading = read(
                "A senior diplomat in Karos said on Tuesday that he had resigned over the crackdown. Hussein Sael, who"
                        + " was the second secretary in the mission before stepping down four days ago, joined the"
                        + " students.");
        assertThat(actors("resign", reading)).hasSize(2).containsOnly("Hussein Sael");
    }

    @Test
    void theOneOfAnAgeIsWhoIsNamedWithIt() {
        assertThat(actors(
                        "resign",
                        "A 41-year-old councillor resigned on Monday. Ana Torvald, 41, was elected in Karos"
                                + " two years ago."))
                .containsExactly("Ana Torvald");
    }

    @Test
    void theWifeBesideAManIsHis() {
        assertThat(fillers("kin", "person", read("President Idris Hale met Petr Orr and his wife on Monday.")))
                .containsExactly("Petr Orr");
    }

    @Test
    void whatOneIsChargedWithOrNotAbleToDoIsNotTold() {
        Reading reading =
                read("Jon Mertens was charged with killing Ana Torvald. Petr Hale was not able to reach a deal.");
        assertThat(claims("kill", reading)).allMatch(claim -> claim.certainty() == Claim.Certainty.PS);
        assertThat(claims("agree", reading)).allMatch(claim -> claim.polarity() == Claim.Polarity.NEGATIVE);
    }

    private static List<String> actors(String kind, String text) {
        return actors(kind, read(text));
    }

    private static List<String> actors(String kind, Reading reading) {
        return fillers(kind, "actor", reading);
    }

    private static List<String> fillers(String kind, String name, Reading reading) {
        return claims(kind, reading).stream()
                .flatMap(claim -> claim.roles(name).stream())
                .map(role -> reading.entities().stream()
                        .filter(entity ->
                                role.entity().filter(entity.id()::equals).isPresent())
                        .map(Entity::name)
                        .findFirst()
                        .orElse(role.text()))
                .toList();
    }

    private static Reading read(String text) {
        return reader.read(
                new Report.Builder("made", text).published("2019-03-15").build());
    }

    private static List<Claim> claims(String kind, Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.kind().name().equals(kind))
                .toList();
    }
}
