package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private final WhoIsWho who = new WhoIsWho();

    @Test
    void theMinisterWhoSpeaksIsTheOneWhoSpokeLast() {
        Tagged report = Tagged.of(
                "Minister_NNP [Osric_NNP Adel_NNP]person met_VBD Minister_NNP [Halina_NNP Sobel_NNP]person ._.",
                "{1s Mr_NNP [Adel_NNP=nsubj]person } said_VBD {1c [Sobel_NNP]person resigned_VBD } ._.",
                "{2s The_DT minister_NN=nsubj } confirmed_VBD {2c it_PRP } ._.");
        assertThat(who.name(report, "The minister", 1)).isEqualTo("Osric Adel");
    }

    @Test
    void theDamIsTheOneWhoseNameEndsSo() {
        Tagged report =
                Tagged.of("The_DT [Kestrin_NNP Council_NNP]organisation met_VBD ._.", "The_DT council_NN rose_VBD ._.");
        assertThat(who.name(report, "The council", 1)).isEqualTo("Kestrin Council");
    }

    @Test
    void whoIsDescribedAndThenSpeaksIsCalledByHisName() {
        Tagged report = Tagged.of(
                "Another_DT official_NN=nsubj ,_, the_DT Naldian_JJ ambassador_NN=appos ,_, resigned_VBD=root ._.",
                "“_`` {1c It_PRP is_VBZ over_RB } ,_, ”_'' {1s [Abdel_NNP Elsani_NNP=nsubj]person } said_VBD ._.");
        assertThat(who.name(report, "the Naldian ambassador", 1)).isEqualTo("Abdel Elsani");
    }

    @Test
    void theRebelArmyIsNoRebel() {
        Tagged report = Tagged.of("He_PRP=nsubj heads_VBZ the_DT rebel_NN [Naldian_NNP Army_NNP]organisation ._.");
        assertThat(who.resolve(report).mentions())
                .extracting(mention -> mention.span().of(report.layout.text()))
                .doesNotContain("the rebel");
    }

    @Test
    void nobodyIsTheMinisterOfHisOwnWords() {
        Tagged report = Tagged.of(
                "Minister_NNP [Omar_NNP Salem_NNP]person left_VBD ._.",
                "“_`` {1c The_DT minister_NN has_VBZ gone_VBN } ,_, ”_'' {1s Minister_NNP [Karim_NNP"
                        + " Adel_NNP=nsubj]person } said_VBD ._.");
        assertThat(who.name(report, "The minister", 1)).isEqualTo("Omar Salem");
    }

    @Test
    void theRebelGovernmentIsNotTheRoyalOne() {
        Tagged report = Tagged.of(
                "The_DT royal_NN government_NN spoke_VBD ._.", "The_DT rebel_NN government_NN answered_VBD ._.");
        assertThat(who.name(report, "The rebel government", 1)).isEqualTo("The rebel government");
    }

    @Test
    void afterAnotherSourceTheSourceIsThatOne() {
        Tagged report = Tagged.of(
                "A_DT loyal_JJ source_NN=nsubj spoke_VBD ._.",
                "The_DT loyal_JJ source_NN=nsubj left_VBD ._.",
                "Another_DT source_NN=nsubj stayed_VBD ._.",
                "The_DT source_NN=nsubj laughed_VBD ._.");
        assertThat(who.name(report, "The source", 1)).isEqualTo("Another source");
    }

    @Test
    void hisGovernmentIsNotTheNaldianOne() {
        Tagged report = Tagged.of(
                "[Osric_NNP Adel_NNP=nsubj]person sacked_VBD his_PRP$ government_NN ._.",
                "The_DT [Naldian_JJ]other government_NN=nsubj stayed_VBD ._.");
        assertThat(who.name(report, "The Naldian government", 1)).isEqualTo("The Naldian government");
    }

    @Test
    void theBracketsAfterAPronounTellWhomItMeans() {
        Tagged report = Tagged.of(
                "[Osric_NNP Adel_NNP=nsubj]person met_VBD [Karim_NNP Sobel_NNP]person ._.",
                "He_PRP=nsubj (_-LRB- [Sobel_NNP]person )_-RRB- laughed_VBD ._.");
        assertThat(who.name(report, "He", 1)).isEqualTo("Karim Sobel");
    }

    @Test
    void theKingOfOneNameIsNoPresidentOfAnother() {
        Tagged report = Tagged.of(
                "President_NNP [Osric_NNP Adel_NNP Sobel_NNP=nsubj]person spoke_VBD ._.",
                "King_NNP [Adel_NNP=nsubj]person listened_VBD ._.");
        assertThat(who.name(report, "Adel", 1)).isEqualTo("Adel");
    }

    @Test
    void whoIsWishedToBePresidentIsNot() {
        Tagged report = Tagged.of("If_IN [Halina_NNP Sobel_NNP=nsubj]person were_VBD our_PRP$ president_NN ._.");
        assertThat(who.name(report, "our president", 1)).isEqualTo("our president");
    }
}
