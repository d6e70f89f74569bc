package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class InitialsTest extends NamedInReports {

    @Test
    void allInitialsAreTheNameOfAsManyPartsEvenBesideIt() {
        persons("Jovan B. Dolenz", "Jovan B. Dolenz", "Jovan B. Dolenz", "Jovan H.B. Dolenz");
        add("0", Mention.Type.PERSON, "JB Dolenz");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void anInitialAloneIsNoSurname() {
        assertThat(Resolver.block(Mention.Type.PERSON, "Jovan B. Dolenz", List.of("Jovan B. Dolenz", "B."), List.of()))
                .contains(block(Mention.Type.PERSON, "Jovan B. Dolenz"));
    }

    @Test
    void initialsWrittenTogetherAreTwo() {
        persons("Jovan B. Dolenz", "Jovan B. Dolenz", "JB Dolenz", "GM Dolenz");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aGivenNameAfterAnInitialIsTheOneThatIsUsed() {
        persons("W. Karel Dolenz", "W. Karel Dolenz", "Karel Dolenz", "Wil Dolenz");
        assertThat(identities()).extracting(Set::size).containsExactlyInAnyOrder(3, 1);
        persons("B. Karel Dolenz");
        assertThat(identities()).hasSize(4);
    }

    @Test
    void aMisspeltArticleIsNoInitial() {
        persons("Saif al-Mulk Darwani", "Saif a-Mulk Darwani");
        assertThat(identities()).hasSize(1);
    }
}
