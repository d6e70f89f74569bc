package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class ResolverTest extends NamedInReports {

    @Test
    void spellingsOfATransliteratedNameAreOnePerson() {
        persons("Abdel Razzak Qadhrami", "Abdul Razzaq Gadrami", "Abd al-Razzaq al-Kadhrami", "Abdurrazak Kadrami");
        assertThat(identities()).hasSize(1);
    }

    @Test
    void nicknamesTitlesAndMiddleNamesAreOnePerson() {
        persons("William Harlow", "Bill Harlow", "Gen. William T. Harlow", "W. Harlow");
        assertThat(identities()).hasSize(1);
    }

    @Test
    void anotherFirstNameIsAnotherPerson() {
        persons("Mustafa Tarrash", "Manaf Tarrash", "Maria Tarrash", "Mario Tarrash");
        assertThat(identities()).hasSize(4);
    }

    @Test
    void aFatherIsNotHisSon() {
        persons("Edwin Marlo Sr.", "Edwin Marlo Jr.");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aSecondPartOfAGivenNameTellsBrothersApart() {
        persons("Saif al-Mulk Darwani", "Saif al-Din Darwani");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void aFullNameReadAsABodysIsThePersonsKnownByIt() {
        for (int i = 0; i < 12; i++) {
            persons("Mahmoud Dolenz");
        }
        add("misread", Mention.Type.ORGANISATION, "Mahmoud Dolens");
        add("town", Mention.Type.PLACE, "Mahmoud Dolenz Hill");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void whomTheWorldKnowsByAGivenNameNeedsNoSurname() {
        persons("Fidel Castro", "Fidel");
        kin("Fidel", "Marta Dolenz");
        assertThat(identities()).extracting(Set::size).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void lettersThatLanguagesSpeakApartAreOneGivenName() {
        persons("Hafeedh Dolenz", "Abdul Hafiz Dolenz", "Hamid Dolenz");
        assertThat(identities()).hasSize(2);
    }

    @Test
    void twoFullNamesOfOneReportAreTwoPeople() {
        add("1", Mention.Type.PERSON, "Karl Brandt");
        add("1", Mention.Type.PERSON, "Karl Otto Brandt");
        Resolution resolution = new Resolver().resolve(entities);
        assertThat(resolution.identities()).hasSize(2);
        assertThat(resolution.candidates()).hasSize(1);
    }

    @Test
    void aBodyIsItsAcronymAndItsWordsInAnotherOrder() {
        bodies("Naldian National Council", "National Naldian Council", "NNC", "the Naldian National Council");
        assertThat(identities()).hasSize(1);
    }

    @Test
    void namesOfOneSoundOrOfTheSameInitialsShareABlock() {
        assertThat(block(Mention.Type.PERSON, "Gaddari"))
                .isEqualTo(block(Mention.Type.PLACE, "Omar al-Qadhari"))
                .isEqualTo(block(Mention.Type.ORGANISATION, "Khadary"));
        assertThat(block(Mention.Type.ORGANISATION, "U.N. Ports Council"))
                .isEqualTo(block(Mention.Type.PERSON, "United Nations Council of Ports"));
        assertThat(Resolver.block(Mention.Type.PERSON, "the man", List.of(), List.of()))
                .isEmpty();
    }

    @Test
    void townsAreOneHoweverSpelledButNotTheirLikes() {
        for (String town : List.of("Zawirah", "al-Zawira", "ZAWIRA", "Oman", "Amman")) {
            add(town, Mention.Type.PLACE, town);
        }
        assertThat(identities()).hasSize(3);
    }

    @Test
    void theOrderOfEntitiesPlaysNoPart() {
        persons(
                "Petar Dolenz",
                "Pete Dolenz",
                "Mila Dolenz",
                "Dolenz",
                "Petar I. Dolenz",
                "P. Dolenz",
                "Petra Dolentz");
        Resolution before = new Resolver().resolve(entities);
        Collections.shuffle(entities, new Random(7));
        assertThat(new Resolver().resolve(entities)).isEqualTo(before);
    }
}
