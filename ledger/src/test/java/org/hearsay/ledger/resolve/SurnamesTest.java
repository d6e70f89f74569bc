package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class SurnamesTest extends NamedInReports {

    @Test
    void aSurnameAloneIsTheOneByFarSoCalled() {
        persons("Petar Dolenz", "Petar Dolenz", "Petar Dolenz", "Petar Dolenz", "Dolenz");
        assertThat(identities()).hasSize(1);
        assertThat(new Resolver().resolve(entities).identities().getFirst().members())
                .extracting(Identity.Member::why)
                .contains("the only one of that surname is Petar Dolenz");
    }

    @Test
    void aSurnameAloneThatSeveralBearStaysApart() {
        persons("Petar Dolenz", "Petar Dolenz", "Petar Dolenz", "Mila Dolenz", "Mila Dolenz", "Dolenz");
        assertThat(identities()).hasSize(3);
    }

    @Test
    void aSurnameAloneIsNotThatOfTheOneWhoIsNamedOnlyBesideTheKnown() {
        for (int i = 0; i < 4; i++) {
            String report = "both" + i;
            add(report, Mention.Type.PERSON, "Petar Dolenz");
            add(report, Mention.Type.PERSON, "Mila Dolenz");
        }
        persons("Dolenz");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aSurnameAloneIsTheOneByFarSpelledSo() {
        for (int i = 0; i < 12; i++) {
            persons("Rima al-Zobeidy");
        }
        persons("Karim Zubaidi", "Karim Zubaidi", "Karim Zubaidi", "Karim Zubaidi", "al-Zobeidy", "Zubaidi");
        assertThat(identities()).hasSize(3);
        assertThat(new Resolver().resolve(entities).identities())
                .filteredOn(each -> each.name().equals("Rima al-Zobeidy"))
                .flatExtracting(Identity::members)
                .hasSize(13);
    }

    @Test
    void aLongNameReadAsAPlacesIsThePersonsItSoundsLike() {
        for (int i = 0; i < 12; i++) {
            persons("Petar Dolenkozy", "Mila Vask");
        }
        add("misread", Mention.Type.PLACE, "Dolenkhozy");
        add("misread too", Mention.Type.ORGANISATION, "Dolenchouzze");
        add("short", Mention.Type.PLACE, "Vasc");
        assertThat(identities()).hasSize(4);
        add("town", Mention.Type.PLACE, "Dolenkhosy");
        assertThat(identities()).hasSize(5);
    }

    @Test
    void aRareSpellingOfAShortSurnameIsThatOfTheOneKnownWell() {
        for (int i = 0; i < 12; i++) {
            persons("Mousa Toussa", "Brian Hart");
        }
        persons("Musa Tassa", "Brian Hurt", "Musa Tasso");
        assertThat(identities()).hasSize(4);
    }

    @Test
    void theSurnameOfNamesakesIsOftenerTheOthers() {
        persons(Collections.nCopies(7, "Petar Dolenz").toArray(String[]::new));
        persons("Marko Dolenz", "Dolenz");
        assertThat(identities()).hasSize(2);
        entities.clear();
        persons(Collections.nCopies(7, "Petar B. Dolenz").toArray(String[]::new));
        persons("Petar H. Dolenz", "Dolenz");
        assertThat(identities()).hasSize(3);
    }

    @Test
    void aRareSpellingIsTheOneKnownWellOfTheSamePost() {
        for (int i = 0; i < 10; i++) {
            described("Tarek Aujadi", "ambassador to Belmark");
        }
        described("Tariq al-Oujdi", "Ambassador to Belmark");
        assertThat(identities()).hasSize(1);
        assertThat(new Resolver().resolve(entities).identities().getFirst().members())
                .extracting(Identity.Member::why)
                .contains("the name of Tarek Aujadi spelled another way, who is ambassador to belmark too");
        entities.removeLast();
        described("Tariq al-Oujdi", "ambassador");
        assertThat(identities()).hasSize(2);
        entities.removeLast();
        described("Tariq al-Oujdi", "harbour master");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aGivenNameAloneIsNobodyElse() {
        persons("Ahmed", "Ahmed");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aGivenNameAloneHasTheSurnameOfItsKin() {
        persons("Milan Dolenz");
        kin("Milan", "Petar Dolenz", "Petar Dolenz", "Ana Vask");
        assertThat(identities()).hasSize(1);
        assertThat(new Resolver().resolve(entities).identities().getFirst().name())
                .isEqualTo("Milan Dolenz");
    }

    @Test
    void aGivenNameAloneHasNoSurnameWhereKinHasSeveral() {
        persons("Milan Dolenz");
        kin("Milan", "Petar Dolenz", "Ana Vask");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void kinWithALentSurnameIsNotCalledByIt() {
        persons("Petar Dolenz", "Petar Dolenz", "Petar Dolenz", "Dolenz");
        kin("Milan", "Petar Dolenz");
        kin("Milan", "Petar Dolenz");
        assertThat(identities()).hasSize(2);
    }
}
