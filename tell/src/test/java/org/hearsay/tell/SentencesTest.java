package org.hearsay.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.core.Claim.Certainty;
import org.hearsay.core.Claim.Realis;
import org.hearsay.core.Claim.Tense;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final Sentences SENTENCES = new Sentences();

    private static Telling defection() {
        return Telling.of("defect").named("actor", "Omar Sael").named("from", "the Tesmar army");
    }

    private static void told(Telling telling, String sentence) {
        assertThat(telling.sentence(SENTENCES)).isEqualTo(sentence);
    }

    @Test
    void aNumberThatTheWordsHaveIsNotTold() {
        told(Telling.of("injure").named("recipient", "Child 11").named("count", "11"), "Child 11 was injured");
    }

    @Test
    void aTownThatLiesEastOfAnotherIsNotInIt() {
        told(
                Telling.of("located")
                        .named("subject", "Velm")
                        .named("place", "40 km east of Karos")
                        .by("places/lies off/noun:km"),
                "Velm lies 40 km east of Karos");
        told(Telling.of("located").named("subject", "Velm").named("place", "Karos"), "Velm is in Karos");
    }

    static Stream<String> kinds() {
        return Kind.all().stream().map(Kind::name);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasASentenceForEachOfItsCoreRoles(String name) {
        Kind kind = Kind.of(name);
        for (String role : kind.needsAll() ? List.of("") : kind.core()) {
            Telling telling = Telling.of(name);
            kind.core().stream()
                    .filter(core -> role.isEmpty() || core.equals(role))
                    .forEach(core -> telling.named(core, "the " + core + " Sael"));
            kind.others().forEach(other -> telling.named(other, "the " + other + " Roe"));
            for (Realis realis : Realis.values()) {
                String sentence = telling.as(realis).sentence(SENTENCES);
                assertThat(sentence).doesNotContain("{", "}", "[", "]", "<", ">", "  ", name + " (");
                telling.told()
                        .claim()
                        .roles()
                        .forEach(filled ->
                                assertThat(sentence).contains(filled.text().substring("the ".length())));
            }
        }
    }

    @Test
    void anEventIsToldByItsRealisAndPolarity() {
        told(defection(), "Omar Sael defected from the Tesmar army");
        told(defection().not(), "Omar Sael did not defect from the Tesmar army");
        told(defection().as(Realis.ONGOING), "Omar Sael is defecting from the Tesmar army");
        told(defection().as(Realis.FUTURE), "Omar Sael will defect from the Tesmar army");
        told(defection().as(Realis.FUTURE).not(), "Omar Sael will not defect from the Tesmar army");
        told(defection().as(Realis.HYPOTHETICAL), "Omar Sael would defect from the Tesmar army");
    }

    @Test
    void howSurelyItIsSaidStandsBesideTheVerb() {
        told(defection().as(Certainty.PR), "Omar Sael probably defected from the Tesmar army");
        told(defection().as(Certainty.PS).not(), "Omar Sael possibly did not defect from the Tesmar army");
        told(defection().as(Certainty.PR).as(Realis.FUTURE), "Omar Sael will probably defect from the Tesmar army");
        told(defection().as(Certainty.UN), "It is open whether Omar Sael defected from the Tesmar army");
        told(defection().as(Certainty.UN).as(Realis.HYPOTHETICAL), "Omar Sael would defect from the Tesmar army");
    }

    @Test
    void whatIsDoneToSomebodyIsToldInThePassive() {
        Telling detention = Telling.of("detain")
                .described("recipient", "protesters", Entity.Number.PLURAL)
                .named("actor", "Tesmar Army");
        told(detention, "Protesters were detained by the Tesmar Army");
        told(detention.as(Realis.ONGOING), "Protesters are being detained by the Tesmar Army");
        told(detention.not().as(Certainty.PR), "Protesters probably are not being detained by the Tesmar Army");
    }

    @Test
    void whatNobodyIsSaidToHaveDoneIsToldAllTheSame() {
        told(
                Telling.of("order").named("recipient", "Omar Sael").words("about", "to leave"),
                "Omar Sael was ordered to leave");
        told(Telling.of("kill").named("place", "Karos"), "Somebody was killed in Karos");
        told(Telling.of("meet").words("place", "Karos").as(Realis.FUTURE), "There will be a meeting in Karos");
        told(Telling.of("join").named("actor", "Omar Sael").not(), "Join, denied (actor: Omar Sael)");
    }

    @Test
    void aStateIsToldInItsTense() {
        Telling kin = Telling.of("kin")
                .named("person", "Omar Sael")
                .named("relative", "Idris Sael")
                .words("relationship", "brother");
        told(kin, "Idris Sael is the brother of Omar Sael");
        told(kin.as(Tense.PAST), "Idris Sael was the brother of Omar Sael");
        told(kin.as(Tense.PRESENT).not(), "Idris Sael is not the brother of Omar Sael");
        told(kin.as(Realis.HYPOTHETICAL), "Idris Sael would not be the brother of Omar Sael");
    }

    @ParameterizedTest
    @CsvSource({
        "senior official, , Ana Roe is a senior official of the Tesmar army",
        "officer, , Ana Roe is an officer of the Tesmar army",
        "Foreign Minister, , Ana Roe is Foreign Minister of the Tesmar army",
        "former defence minister, PAST, Ana Roe was defence minister of the Tesmar army",
        "former aide, PRESENT, Ana Roe is a former aide of the Tesmar army",
        "highest-ranking officer, , Ana Roe is the highest-ranking officer of the Tesmar army",
        "the only doctor, , Ana Roe is the only doctor of the Tesmar army"
    })
    void aPostHasTheArticleThatItNeeds(String post, Tense tense, String sentence) {
        Telling telling = Telling.of("post")
                .named("holder", "Ana Roe")
                .words("post", post)
                .named("organization", "the Tesmar army");
        told(tense == null ? telling : telling.as(tense), sentence);
    }

    @Test
    void whoIsKnownByThePostAloneIsThere() {
        told(
                Telling.of("post")
                        .described("holder", "a fire chief of Vessel", Entity.Number.SINGULAR)
                        .words("post", "fire chief")
                        .named("organization", "Vessel"),
                "There is a fire chief of Vessel");
    }

    @Test
    void placeAndTimeStandAtTheEnd() {
        told(
                defection().where("Karos").when("2012-07-03", "2012-07-03"),
                "Omar Sael defected from the Tesmar army in Karos on 3 July 2012");
    }

    @Test
    void aPlaceThatIsThereAlreadyIsNotSaidAgain() {
        told(
                Telling.of("post")
                        .named("holder", "Idris Hale")
                        .words("post", "leader")
                        .named("organization", "Naldia")
                        .named("place", "Naldia"),
                "Idris Hale is leader of Naldia");
        told(
                Telling.of("flee")
                        .named("actor", "Omar Sael")
                        .named("to", "Karos")
                        .where("Karos"),
                "Omar Sael fled to Karos");
        told(
                Telling.of("meet")
                        .named("actor", "Omar Sael")
                        .named("place", "Karos")
                        .where("Old Karos"),
                "Omar Sael held a meeting in Karos");
    }

    @Test
    void theTimeStandsBeforeASentenceThatEndsInAnother() {
        told(
                Telling.of("request")
                        .named("actor", "Omar Sael")
                        .described("recipient", "his comrades", Entity.Number.PLURAL)
                        .words("about", "to follow him")
                        .when("2012-07-06", "2012-07-06"),
                "On 6 July 2012 Omar Sael asked his comrades to follow him");
    }

    @Test
    void whatGoesOnDoesSoAsOfItsDay() {
        told(
                Telling.of("besiege").named("place", "Karos").as(Realis.ONGOING).when("2012-07-06", "2012-07-06"),
                "Karos is under siege as of 6 July 2012");
    }

    @Test
    void oneResignsFromThePresidencyAndAsPresident() {
        told(
                Telling.of("resign").named("actor", "Omar Sael").words("post", "the presidency"),
                "Omar Sael resigned from the presidency");
        told(
                Telling.of("resign").named("actor", "Omar Sael").words("post", "president"),
                "Omar Sael resigned as president");
    }

    @Test
    void onePlaceIsAtAndAnotherIn() {
        told(
                Telling.of("protest").named("actor", "Omar Sael").words("place", "the checkpoint near Karos"),
                "Omar Sael protested at the checkpoint near Karos");
        told(
                Telling.of("protest").named("actor", "Omar Sael").words("place", "the road to Karos"),
                "Omar Sael protested on the road to Karos");
        told(
                Telling.of("protest").named("actor", "Omar Sael").words("place", "the West Bank"),
                "Omar Sael protested in the West Bank");
    }

    @Test
    void aPostIsNotSaidTwice() {
        told(
                Telling.of("appoint").words("recipient", "a new water minister").words("post", "a new water minister"),
                "A new water minister was appointed");
    }

    @Test
    void aNumberStandsForSeveral() {
        told(Telling.of("die").words("recipient", "at least 1,000"), "At least 1,000 died");
        told(Telling.of("detain").words("recipient", "two"), "Two were detained");
    }

    @Test
    void aRoleThatThePatternHasNoPlaceForIsAdded() {
        told(
                Telling.of("die").named("recipient", "Omar Sael").words("means", "a fall"),
                "Omar Sael died (means: a fall)");
    }

    @Test
    void pronounsTakeTheirCaseAndVerbsAgreeWithThem() {
        told(
                Telling.of("support")
                        .words("actor", "Our")
                        .words("recipient", "He")
                        .as(Realis.ONGOING),
                "We are supporting him");
        told(Telling.of("dismiss").words("recipient", "me").as(Realis.ONGOING), "I am being dismissed");
    }

    @Test
    void whoIsOnlyDescribedByATieIsTiedAndNotToldTwice() {
        Telling kin = Telling.of("kin").named("person", "Omar Sael").words("relationship", "wife");
        told(kin.described("relative", "his wife", Entity.Number.SINGULAR), "Omar Sael has a wife");
        told(
                Telling.of("associate")
                        .named("person", "Omar Sael")
                        .words("relationship", "comrades")
                        .described("associate", "his comrades", Entity.Number.PLURAL)
                        .as(Tense.PAST),
                "Omar Sael had comrades");
    }

    @Test
    void nobodyIsNotDeniedOnceMore() {
        told(
                Telling.of("resign")
                        .described("actor", "No minister", Entity.Number.SINGULAR)
                        .not(),
                "No minister resigned");
    }

    @Test
    void aNameHasTheArticleThatSuchNamesHave() {
        told(
                Telling.of("attack").named("actor", "Free Tesmar Army").named("recipient", "Ministry of Ports"),
                "The Free Tesmar Army attacked the Ministry of Ports");
        told(
                Telling.of("praise").named("actor", "Tesmar").named("recipient", "Karsk Daily"),
                "Tesmar praised Karsk Daily");
    }
}
