package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.claim;
import static org.hearsay.ledger.fact.Made.facts;

import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;

/** What tells one deed from another of the same people, in the invented republics of Belmark and Osteria. */
class SameDeedTest {

    @Test
    void aWarrantThatIsAskedForIsNotYetIssued() {
        Made brandt = claim("prosecute", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        Made asked = brandt.by("requested an arrest warrant");
        assertThat(facts(asked, brandt.in("b", "2031-05-03").by("sought the arrest of")))
                .isEqualTo(1);
        assertThat(facts(asked, brandt.in("b", "2031-05-20").by("issued a warrant")))
                .isEqualTo(2);
        assertThat(facts(asked, brandt.in("b", "2031-05-20").by("charged with")))
                .isEqualTo(2);
    }

    @Test
    void aTruceIsOneWhetherItIsAnnouncedOrAgreed() {
        Made truce = claim("agree", "a", "2031-05-02").named("actor", "Belmark", "place");
        assertThat(facts(
                        truce.by("declared").words("about", "a cease-fire"),
                        truce.in("b", "2031-05-03").by("ceasefire announcement")))
                .isEqualTo(1);
        assertThat(facts(
                        truce.by("declared").words("about", "a cease-fire"),
                        truce.in("b", "2031-06-03").by("ceasefire announcement")))
                .isEqualTo(2);
    }

    @Test
    void nobodyIsDeadBeforeTheDayOfHisDeath() {
        Made killed = claim("kill", "a", "2031-05-09").person("recipient", "Ivo Brandt");
        assertThat(facts(killed.on("2031-05-08"), killed.in("b", "2031-03-01"), killed.in("c", "2031-05-10")))
                .isEqualTo(2);
        assertThat(facts(killed.on("2031-05-08"), killed.in("b", "2031-05-07"))).isEqualTo(1);
    }

    @Test
    void whatIsSaidToComeIsNotSaidMonthsBeforeItComesOnce() {
        Made killed = claim("kill", "a", "2031-05-09").person("recipient", "Ivo Brandt");
        assertThat(facts(killed, killed.in("b", "2031-02-01").as(Claim.Realis.FUTURE)))
                .isEqualTo(2);
        assertThat(facts(killed, killed.in("b", "2031-05-01").as(Claim.Realis.FUTURE)))
                .isEqualTo(1);
    }

    @Test
    void aManIsNotHisTroops() {
        Made pressed = claim("request", "a", "2031-05-02").person("actor", "Lena Vask");
        assertThat(facts(
                        pressed.person("recipient", "Ivo Brandt"),
                        pressed.in("b", "2031-05-15").described("recipient", "Ivo Brandt's troops")))
                .isEqualTo(2);
    }

    @Test
    void anAllianceIsNeitherOfTheTwoSides() {
        Made struck = claim("attack", "a", "2031-05-02").on("2031-05-01").named("place", "Belgorat", "place");
        assertThat(facts(
                        struck.named("actor", "NATO", "organisation"),
                        struck.in("b", "2031-05-02").described("actor", "rebel fighters")))
                .isEqualTo(2);
    }

    @Test
    void aTownThatIsOnlyTheSceneIsTheSameTown() {
        Made hit = claim("attack", "a", "2031-05-02").on("2031-05-01").named("actor", "NATO", "organisation");
        assertThat(facts(
                        hit.words("recipient", "tanks").at("Belgorat"),
                        hit.in("b", "2031-05-02").named("place", "Belgorat", "place")))
                .isEqualTo(1);
        assertThat(facts(
                        hit.words("recipient", "tanks").at("Belgorat"),
                        hit.in("b", "2031-05-02").named("place", "Port Vell", "place")))
                .isEqualTo(2);
    }

    @Test
    void thatManyAreHurtOnTwoDaysIsNotOneEvent() {
        Made hurt = claim("injure", "a", "2031-05-02");
        assertThat(facts(
                        hurt.described("recipient", "heavy casualties"),
                        hurt.in("b", "2031-05-03").described("recipient", "heavy casualties")))
                .isEqualTo(2);
        Made dead = claim("kill", "a", "2031-05-02");
        assertThat(facts(
                        dead.described("recipient", "two children").words("count", "two"),
                        dead.in("b", "2031-05-03")
                                .described("recipient", "two people")
                                .words("count", "two")))
                .isEqualTo(2);
    }

    @Test
    void menOfOneTradeInTheNewsOfOneDayAreTheSame() {
        Made held = claim("detain", "a", "2031-05-02");
        assertThat(facts(
                        held.described("recipient", "four journalists"),
                        held.in("b", "2031-05-02").described("recipient", "journalists")))
                .isEqualTo(1);
        assertThat(facts(
                        held.described("recipient", "four journalists"),
                        held.in("b", "2031-05-09").described("recipient", "journalists")))
                .isEqualTo(2);
    }

    @Test
    void whoseMoneyItIsDoesNotSayWhoFreezesIt() {
        Made frozen = claim("sanction", "a", "2031-05-02");
        assertThat(facts(
                        frozen.filled("actor", "The U.S. government", "the Belmark government")
                                .words("recipient", "Belmark assets"),
                        frozen.in("b", "2031-05-03")
                                .named("actor", "United States", "place")
                                .words("recipient", "Belmark assets")))
                .isEqualTo(1);
    }

    @Test
    void toPromiseAndToThreatenAreOneWhereTheWordsAre() {
        Made vow = claim("promise", "a", "2031-05-02").person("actor", "Ivo Brandt");
        Made threat = claim("threaten", "b", "2031-05-03").person("actor", "Ivo Brandt");
        assertThat(facts(
                        vow.words("about", "to show no mercy to the townsmen of Belgorat"),
                        threat.words("about", "he would show no mercy to the townsmen of Belgorat")))
                .isEqualTo(1);
        assertThat(facts(
                        vow.words("about", "to build a harbour").described("recipient", "the rebels"),
                        threat.words("about", "to shell the town").described("recipient", "the rebels")))
                .isEqualTo(2);
    }
}
