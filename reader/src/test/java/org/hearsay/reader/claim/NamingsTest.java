package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.fillers;
import static org.hearsay.reader.Readings.read;

import org.hearsay.core.Reading;
import org.junit.jupiter.api.Test;

/** Who is told of without a name and then named. */
class NamingsTest {

    @Test
    void aDiplomatCanBeTheSecretaryOfAMissionWhoDidTheSame() {
        Reading reading = read(
                "A senior diplomat in Karos said on Tuesday that he had resigned over the crackdown. Hussein Sael, who"
                        + " was the second secretary in the mission before stepping down four days ago, joined the"
                        + " students.");
        assertThat(fillers("resign", "actor", reading)).hasSize(2).containsOnly("Hussein Sael");
    }

    @Test
    void theOneOfAnAgeIsWhoIsNamedWithIt() {
        assertThat(fillers(
                        "resign",
                        "actor",
                        "A 41-year-old councillor resigned on Monday. Ana Torvald, 41, was elected in Karos"
                                + " two years ago."))
                .containsExactly("Ana Torvald");
    }

    @Test
    void theWifeBesideAManIsHis() {
        assertThat(fillers("kin", "person", "President Idris Hale met Petr Orr and his wife on Monday."))
                .containsExactly("Petr Orr");
    }

    @Test
    void aCountrysPresidentIsWhoIsNamedAsThat() {
        String named = "President Omar Sael of Naldia met Ana Roe in Ostrun.";
        assertThat(fillers("travel", "actor", read("Naldia's president flew to Karos on Monday. " + named)))
                .containsExactly("Omar Sael");
        assertThat(fillers("travel", "actor", read("Naldia's president flew to Karos on Monday. Former " + named)))
                .containsExactly("Naldia's president");
    }
}
