package org.hearsay.ledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private final List<LocalEntity> entities = new ArrayList<>();

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

    private void persons(String... names) {
        for (String name : names) {
            add(Integer.toString(entities.size()), Mention.Type.PERSON, name);
        }
    }

    private void bodies(String... names) {
        for (String name : names) {
            add(Integer.toString(entities.size()), Mention.Type.ORGANISATION, name);
        }
    }

    private void kin(String name, String... kin) {
        add(Integer.toString(entities.size()), Mention.Type.PERSON, name, List.of(kin));
    }

    private void add(String report, Mention.Type type, String name) {
        add(report, type, name, List.of());
    }

    private void described(String name, String post) {
        add(Integer.toString(entities.size()), Mention.Type.PERSON, name, List.of(), List.of(post));
    }

    private void add(String report, Mention.Type type, String name, List<String> kin) {
        add(report, type, name, kin, List.of());
    }

    private void add(String report, Mention.Type type, String name, List<String> kin, List<String> described) {
        String day = "2031-03-0" + (1 + entities.size() % 9);
        boolean located = report.startsWith("town");
        entities.add(new LocalEntity(
                "e" + entities.size(), report, day, type, name, List.of(name), located, kin, described, List.of()));
    }

    private static String block(Mention.Type type, String name) {
        return block(type, name, List.of());
    }

    private static String block(Mention.Type type, String name, List<String> kin) {
        return Resolver.block(type, name, List.of(name), kin).orElse("none");
    }

    /** The names of each identity. */
    private Set<Set<String>> identities() {
        Map<String, List<LocalEntity>> blocks = new TreeMap<>();
        entities.forEach(
                each -> blocks.computeIfAbsent(block(each.type(), each.name(), each.kin()), none -> new ArrayList<>())
                        .add(each));
        Set<Set<String>> found = new HashSet<>();
        blocks.values()
                .forEach(block -> new Resolver().resolve(block).identities().forEach(identity -> {
                    Set<String> names = new TreeSet<>();
                    identity.members()
                            .forEach(each -> names.add(
                                    each.entity().key() + " " + each.entity().name()));
                    found.add(names);
                }));
        return found;
    }
}
