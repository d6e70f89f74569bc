package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgesTest {

    private final WhoIsWho who = new WhoIsWho();

    @Test
    void theOneOfTheSameAgeIsTheOneWhoIsNamed() {
        Tagged report = Tagged.of(
                "A_DT man_NN aged_VBN 23_CD and_CC a_DT woman_NN aged_VBN 59_CD were_VBD hurt_VBN" + " ._.",
                "[Jon_NNP Mertens_NNP]person ,_, 23_CD ,_, of_IN Karos_NNP ,_, was_VBD driving_VBG ._.",
                "[Ana_NNP Torvald_NNP]person ,_, 59_CD ,_, was_VBD walking_VBG ._.");
        assertThat(who.name(report, "A man", 1)).isEqualTo("Jon Mertens");
        assertThat(who.name(report, "a woman", 1)).isEqualTo("Ana Torvald");
    }

    @Test
    void twoOfOneAgeStayApart() {
        Tagged report = Tagged.of(
                "A_DT student_NN ,_, 23_CD ,_, was_VBD hurt_VBN ._.",
                "[Jon_NNP Mertens_NNP]person ,_, 23_CD ,_, and_CC [Ana_NNP Torvald_NNP]person ,_, 23_CD ,_, saw_VBD"
                        + " it_PRP ._.");
        assertThat(who.name(report, "A student", 1)).isEqualTo("A student");
    }

    @Test
    void aSonIsNotWhoeverIsOfHisAge() {
        Tagged report = Tagged.of(
                "He_PRP leaves_VBZ a_DT son_NN ,_, 17_CD ._.",
                "[Petr_NNP Hale_NNP]person ,_, 17_CD ,_, works_VBZ next_JJ door_NN ._.");
        assertThat(who.name(report, "a son", 1)).isEqualTo("a son");
    }

    @Test
    void theJudgeWhoIsOfTheSameAgeIsNotTheManBeforeHim() {
        Tagged report = Tagged.of(
                "A_DT man_NN aged_VBN 61_CD was_VBD charged_VBN ._.",
                "Judge_NNP [Petr_NNP Torvald_NNP]person ,_, 61_CD ,_, sentenced_VBD him_PRP ._.");
        assertThat(who.name(report, "A man", 1)).isEqualTo("A man");
    }

    @Test
    void twoMenOfOneAgeAreTwo() {
        Tagged report = Tagged.of(
                "A_DT man_NN aged_VBN 60_CD died_VBD ._. A_DT man_NN aged_VBN 60_CD was_VBD held_VBN ._.",
                "[Pieter_NNP Glass_NNP]person ,_, 60_CD ,_, was_VBD ill_JJ ._.");
        assertThat(who.name(report, "A man", 1)).isEqualTo("A man");
    }

    @Test
    void aReportMayEndAfterAged() {
        Tagged report =
                Tagged.of("A_DT man_NN aged_VBN 23_CD left_VBD ._.", "[Jon_NNP Mertens_NNP]person ,_, aged_VBN");
        assertThat(who.name(report, "A man", 1)).isEqualTo("A man");
    }
}
