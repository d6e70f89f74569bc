package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Relatives, spokesmen and unnamed people. */
class WhoIsMeantTest {

    private final WhoIsWho who = new WhoIsWho();

    @Test
    void whatSomebodyDoesToHisOwnIsHis() {
        Tagged report = Tagged.of(
                "[Omar_NNP Sael_NNP=nsubj]person fled_VBD ._. [Sael_NNP=nsubj]person hid_VBD ._.",
                "The_DT justice_NN minister_NN=nsubj tendered_VBD his_PRP$=nmod:poss resignation_NN=obj ._.");
        assertThat(who.name(report, "his", 1)).isEqualTo("The justice minister");
    }

    @Test
    void whoSellsHerHouseIsShe() {
        Tagged report = Tagged.of(
                "Police_NNS=nsubj held_VBD [Ida_NNP Molnar_NNP=obj]person ._.",
                "[Nora_NNP Velt_NNP=nsubj]person sold_VBD her_PRP$=nmod:poss house_NN=obj ._.");
        assertThat(who.name(report, "her", 1)).isEqualTo("Nora Velt");
    }

    @Test
    void aLawyerTellsOfHisClient() {
        Tagged report = Tagged.of(
                "Police_NNS=nsubj held_VBD [Mira_NNP Solano_NNP=obj]person ._.",
                "{1s Her_PRP$=nmod:poss lawyer_NN=nsubj ,_, [Ana_NNP Petrov_NNP]person ,_, } said_VBD"
                        + " {1c she_PRP=nsubj:pass was_VBD beaten_VBN } ._.");
        assertThat(who.name(report, "she", 1)).isEqualTo("Mira Solano");
    }

    @Test
    void whoAnnouncesHerResignationResigns() {
        Tagged report = Tagged.of(
                "Police_NNS=nsubj held_VBD [Ida_NNP Molnar_NNP=obj]person ._.",
                "[Nora_NNP Velt_NNP=nsubj]person announced_VBD her_PRP$=nmod:poss resignation_NN=obj ._.");
        assertThat(who.name(report, "her", 1)).isEqualTo("Nora Velt");
    }

    @Test
    void aFatherSpeaksOfHisSon() {
        Tagged report = Tagged.of(
                "The_DT engineer_NN=nsubj fell_VBD ._.",
                "{1s His_PRP$=nmod:poss father_NN=nsubj ,_, [Anselm_NNP Kastel_NNP]person ,_, } said_VBD"
                        + " {1c his_PRP$=nmod:poss son_NN=nsubj fled_VBD } ._.");
        assertThat(who.name(report, "his", 1)).isEqualTo("Anselm Kastel");
    }

    @Test
    void whoThanksHerForHerWorkIsNotShe() {
        Tagged report = Tagged.of(
                "Minister_NNP [Ida_NNP Molnar_NNP=nsubj]person resigned_VBD ._.",
                "The_DT president_NN=nsubj thanked_VBD her_PRP=obj for_IN her_PRP$=nmod:poss work_NN=obl ._.");
        assertThat(who.name(report, "her", 2)).isEqualTo("Ida Molnar");
    }

    @Test
    void aBrotherWhoSawSpeaksOfHimself() {
        Tagged report = Tagged.of(
                "The_DT general_NN=nsubj fell_VBD ._.",
                "{1s His_PRP$=nmod:poss brother_NN=nsubj ,_, [Samir_NNP Dahl_NNP]person ,_, } said_VBD"
                        + " {1c he_PRP=nsubj saw_VBD smoke_NN } ._.");
        assertThat(who.name(report, "he", 1)).isEqualTo("Samir Dahl");
    }

    @Test
    void aGivenNameAloneIsNotExplainedLater() {
        Tagged report = Tagged.of(
                "[Idris_NNP]person and_CC [Tamas_NNP]person fled_VBD ._.",
                "President_NNP [Idris_NNP Hale_NNP=nsubj]person spoke_VBD ._.");
        assertThat(who.name(report, "Idris", 1)).isEqualTo("Idris");
    }

    @Test
    void aRelativeCalledByAGivenNameIsExplainedLater() {
        Tagged report = Tagged.of(
                "[Omar_NNP Adel_NNP]person ’s_POS daughter_NN [Aisha_NNP=nsubj]person fled_VBD ._.",
                "[Aisha_NNP=nsubj]person hid_VBD ._.",
                "[Aisha_NNP Adel_NNP=nsubj]person spoke_VBD ._.");
        assertThat(who.name(report, "Aisha", 1)).isEqualTo("Aisha Adel");
        assertThat(who.name(report, "Aisha", 2)).isEqualTo("Aisha Adel");
    }

    @Test
    void whoHasAWifeIsTheMan() {
        Tagged report = Tagged.of(
                "[Karim_NNP Adel_NNP=nsubj]person fled_VBD with_IN [Leila_NNP Adel_NNP]person ._.",
                "[Leila_NNP Adel_NNP=nsubj]person hid_VBD ._.",
                "[Adel_NNP]person ’s_POS wife_NN=nsubj stayed_VBD ._.",
                "[Adel_NNP]person ’s_POS late_JJ husband_NN=nsubj left_VBD ._.");
        assertThat(who.name(report, "Adel", 1)).isEqualTo("Karim Adel");
        assertThat(who.name(report, "Adel", 2)).isEqualTo("Leila Adel");
    }

    @Test
    void aSunniFromSomewhereIsWhoseNameStandsBefore() {
        Tagged report = Tagged.of("Colonel_NNP [Tamas_NNP Orel_NNP=nsubj]person ,_, 46_CD ,_, a_DT [Sunni_NNP]religion"
                + " from_IN [Rasten_NNP]place ,_, fled_VBD ._.");
        assertThat(who.name(report, "a Sunni", 1)).isEqualTo("Tamas Orel");
    }

    @Test
    void theBrotherInLawIsWhoIsNamedAfterAComma() {
        Tagged report = Tagged.of("[Hale_NNP]person ’s_POS brother_NN -_HYPH in_IN -_HYPH law_NN ,_, [Rami_NNP"
                + " Dahl_NNP]person ,_, fled_VBD ._.");
        assertThat(who.name(report, "Hale ’s brother - in - law", 1)).isEqualTo("Rami Dahl");
    }

    @Test
    void thePresidentIsNotTheFirstOfHisSons() {
        Tagged report = Tagged.of("Three_CD sons_NNS=nsubj of_IN the_DT president_NN ,_, [Yusuf_NNP]person ,_,"
                + " [Karim_NNP]person and_CC [Tarek_NNP]person ,_, fled_VBD ._.");
        assertThat(who.name(report, "the president", 1)).isEqualTo("the president");
    }

    @Test
    void whoseFatherIsAnother() {
        Tagged report = Tagged.of("Judge_NNP [Ana_NNP Roe_NNP=nsubj]person ,_, whose_WP$=nmod:poss father_NN=nsubj:pass"
                + " was_VBD shot_VBN ,_, resigned_VBD ._.");
        assertThat(who.name(report, "whose father", 1)).isEqualTo("whose father");
    }

    @Test
    void anInitialStandsForNoSurname() {
        Tagged report = Tagged.of(
                "[Anton_NNP R._NNP Velt_NNP=nsubj]person resigned_VBD ._.",
                "[Anton_NNP Rasko_NNP=nsubj]person stayed_VBD ._.",
                "[Anton_NNP Velt_NNP=nsubj]person left_VBD ._.");
        assertThat(who.name(report, "Anton Rasko", 1)).isEqualTo("Anton Rasko");
        assertThat(who.name(report, "Anton Velt", 1)).isEqualTo("Anton R. Velt");
    }

    @Test
    void whoIsCalledByAShortNameIsTheSame() {
        Tagged report = Tagged.of(
                "[Fred_NNP Orr_NNP]person died_VBD ._.",
                "[Frederick_NNP C._NNP Orr_NNP]person led_VBD it_PRP ._.",
                "[Ned_NNP Orr_NNP]person wept_VBD ._.");
        assertThat(who.name(report, "Fred Orr", 1)).isEqualTo("Frederick C. Orr");
        assertThat(who.name(report, "Ned Orr", 1)).isEqualTo("Ned Orr");
    }
}
