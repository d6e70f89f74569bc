package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.reader.Readings.claims;
import static org.hearsay.reader.Readings.fillers;
import static org.hearsay.reader.Readings.read;

import java.util.List;
import org.hearsay.core.Claim;
import org.hearsay.core.Claim.Polarity;
import org.junit.jupiter.api.Test;

/** What is told of a second one without saying it again. */
class ElidedTest {

    @Test
    void soDidSomebodyElse() {
        assertThat(actors(
                        "defect",
                        "Ambassador Omar Hadi defected on Thursday. So, too, did a cousin of the president,"
                                + " Karim Orr."))
                .containsExactly("Omar Hadi", "Karim Orr");
        assertThat(actors("defect", "General Petr Orr has defected to the rebels, as has his brother Omar Orr."))
                .containsExactly("Petr Orr", "Omar Orr");
        assertThat(actors("resign", "The mayor, Ana Roe, resigned on Monday, and so did her deputy, Petr Hale."))
                .containsExactly("Ana Roe", "Petr Hale");
    }

    @Test
    void soDidWhoSaysItOfHimself() {
        assertThat(actors(
                        "resign",
                        "Ambassador Omar Hadi said he was resigning. So did his deputy, Karim Elsani, on Friday."))
                .contains("Karim Elsani");
    }

    @Test
    void neitherDidSomebodyElse() {
        List<Claim> claims = claims("resign", read("Ana Roe did not resign. Neither did the governor, Petr Hale."));
        assertThat(claims).hasSize(2).allMatch(claim -> claim.polarity() == Polarity.NEGATIVE);
    }

    @Test
    void anAuxiliaryThatAVerbFollowsTellsNothingOfTheVerbBefore() {
        assertThat(actors("resign", "Ana Roe resigned on Monday, as had been expected by her deputy, Petr Hale."))
                .containsExactly("Ana Roe");
        assertThat(actors("defect", "Omar Hadi defected. So he did what his brother wanted."))
                .containsExactly("Omar Hadi");
    }

    private static List<String> actors(String kind, String text) {
        return fillers(kind, "actor", text);
    }
}
