package org.hearsay.reader.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Reading;
import org.hearsay.reader.Readings;
import org.hearsay.reader.claim.frame.Learned;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    private static final Reading READING = Readings.read(
            "Minister Ana Roe met General Idris Hale on Monday. Rebels shelled the airport near Tesmaria.");

    @Test
    void isAsOftenRightAsSuchClaimsWere() {
        assertThat(confidence("post")).isEqualTo(0.83);
        assertThat(confidence("meet")).isEqualTo(0.78);
    }

    @Test
    void isLessWhereTheModelAloneFindsIt() {
        Reading reading =
                Readings.read("The teacher was taken to hospital with a head injury after the blast in Karos.");
        assertThat(reading.claims())
                .filteredOn(Learned::isOf)
                .isNotEmpty()
                .allMatch(claim -> claim.confidence() <= 0.7);
    }

    private static double confidence(String kind) {
        return READING.claims().stream()
                .filter(claim -> claim.kind().equals(Kind.of(kind)))
                .mapToDouble(Claim::confidence)
                .findFirst()
                .orElseThrow();
    }
}
