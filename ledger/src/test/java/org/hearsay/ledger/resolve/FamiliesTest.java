package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    @Test
    void aGivenNameAloneIsTheOneOfTheFamilyCalledSo() {
        assertThat(Families.fullName("Saadin", List.of("Petar Dolenz", "Saadin Dolenz", "Mila Vask")))
                .contains("Saadin Dolenz");
    }

    @Test
    void aSurnameAloneIsNoOtherOfTheFamily() {
        assertThat(Families.fullName("Saadin", List.of("Dolenz", "Saadin Dolenz")))
                .isEmpty();
    }

    @Test
    void whoeverIsCalledSoWithASmallArticleIsCalledSo() {
        assertThat(Families.fullName("Saadin", List.of("Petar Dolenz", "Saadin Dolenz", "Saadin al-Vask")))
                .isEmpty();
    }

    @Test
    void itIsNobodyInParticularWhereNoOtherOfTheFamilyIsToldOf() {
        assertThat(Families.fullName("Saadin", List.of("Saadin Dolenz", "Mila Vask")))
                .isEmpty();
    }

    @Test
    void itIsNobodyInParticularWhereTwoAreCalledSoOrManyAre() {
        assertThat(Families.fullName("Saadin", List.of("Petar Dolenz", "Saadin Dolenz", "Saadin Vask")))
                .isEmpty();
        assertThat(Families.fullName("Ahmed", List.of("Petar Dolenz", "Ahmed Dolenz")))
                .isEmpty();
    }

    @Test
    void aSurnameAloneIsNoGivenName() {
        assertThat(Families.fullName("Saadin", List.of("Petar Dolenz", "Saadin Dolenz", "Mila Saadin")))
                .isEmpty();
        assertThat(Families.fullName("Karsk", List.of("a Karsk reporter", "another reporter")))
                .isEmpty();
    }
}
