package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.junit.jupiter.api.Test;

class PronounsTest {

    private final WhoIsWho who = new WhoIsWho();

    @Test
    void heWhoSpeaksNextIsTheOneWhoSpokeLast() {
        Tagged report = Tagged.of(
                "[Karim_NNP Adel_NNP]person fell_VBD ._. [Adel_NNP]person hid_VBD ._. [Adel_NNP]person fled_VBD ._.",
                "{1s The_DT council_NN head_NN=nsubj ,_, [Basil_NNP Sayegh_NNP]person ,_, } called_VBD {1c it_PRP a_DT"
                        + " blow_NN to_IN [Adel_NNP]person ’s_POS government_NN } ._.",
                "{2c “_`` This_DT is_VBZ good_JJ ,_, ”_'' } {2s he_PRP=nsubj } said_VBD ._.");
        assertThat(who.name(report, "he", 1)).isEqualTo("Basil Sayegh");
    }

    @Test
    void nobodyIsHeInHisOwnQuotation() {
        Tagged report = Tagged.of(
                "[Omar_NNP Salem_NNP]person fled_VBD ._. [John_NNP Roe_NNP]person spoke_VBD ._.",
                "{1s The_DT palace_NN=nsubj } hopes_VBZ “_`` {1c others_NNS will_MD follow_VB his_PRP$ example_NN } ,_,"
                        + " ”_'' {2s [Roe_NNP=nsubj]person } said_VBD ._.");
        assertThat(who.name(report, "his", 1)).isEqualTo("Omar Salem");
    }

    @Test
    void aPeopleIsThey() {
        Tagged report = Tagged.of("[Egyptians_NNPS=nsubj]nationality voted_VBD ._.", "They_PRP=nsubj sang_VBD ._.");
        assertThat(who.name(report, "They", 1)).isEqualTo("Egyptians");
    }

    @Test
    void theyReachBackFarOnlyWhereTheySpeak() {
        String between = "so_RB loudly_RB ,_, ".repeat(12);
        Tagged report = Tagged.of("Rebels_NNS=nsubj sang_VBD " + between + "._.", "They_PRP=nsubj sang_VBD ._.");
        assertThat(who.resolve(report).mentions())
                .extracting(mention -> mention.span().of(report.layout.text()))
                .containsExactly("Rebels");
        Tagged said = Tagged.of(
                "Rebels_NNS=nsubj sang_VBD " + between + "._.",
                "{1s They_PRP=nsubj } said_VBD {1c all_DT is_VBZ well_RB } ._.");
        assertThat(who.name(said, "They", 1)).isEqualTo("Rebels");
    }

    @Test
    void oneCanHaveFriendsAroundHim() {
        Tagged report = Tagged.of(
                "[Omar_NNP Salem_NNP]person fled_VBD ._.",
                "[Karim_NNP Adel_NNP=nsubj]person has_VBZ friends_NNS=obj around_IN=case him_PRP=obl ._.");
        assertThat(who.name(report, "him", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void aCommanderAndTheColonelNamedAfterACommaAreOne() {
        Tagged report = Tagged.of("The_DT commander_NN of_IN the_DT brigade_NN ,_, Colonel_NNP [Karim_NNP"
                + " Adel_NNP]person ,_, fled_VBD ._.");
        assertThat(who.name(report, "The commander of the brigade", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void oneYoungManIsNamed() {
        Tagged report =
                Tagged.of("“_`` We_PRP won_VBD ,_, ”_'' said_VBD one_CD young_JJ man_NN ,_, [Hatem_NNP]person ._.");
        assertThat(who.name(report, "one young man", 1)).isEqualTo("Hatem");
    }

    @Test
    void twoNounsMayDescribeOneSubject() {
        Tagged report =
                Tagged.of("[Karim_NNP Adel_NNP=nsubj]person was_VBD a_DT member_NN of_IN the_DT circle_NN and_CC"
                        + " the_DT son_NN of_IN [Omar_NNP Adel_NNP]person ._.");
        assertThat(who.name(report, "a member of the circle", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void theSonOfAnotherIsTheSubject() {
        Tagged report = Tagged.of(
                "[Karim_NNP Adel_NNP=nsubj]person is_VBZ the_DT son_NN of_IN [Omar_NNP" + " Sayegh_NNP]person ._.");
        assertThat(who.name(report, "the son of Omar Sayegh", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void theWriterHasOneMother() {
        Tagged report =
                Tagged.of("My_PRP$ mother_NN left_VBD ._.", "I_PRP=nsubj saw_VBD my_PRP$ mother_NN again_RB ._.");
        assertThat(who.entity(report, "My mother", 1)).isEqualTo(who.entity(report, "my mother", 1));
    }

    @Test
    void itThatSaysIIsTheLetter() {
        Tagged report = Tagged.of(
                "{1s The_DT letter_NN=nsubj } warned_VBD {1c of_IN floods_NNS } ._.",
                "{2s The_DT [Observer_NNP]organisation } doubted_VBD {2c that_IN [Adel_NNP]person wrote_VBD it_PRP }"
                        + " ._.",
                "“_`` {3c I_PRP said_VBD so_RB ,_, } ”_'' {3s it_PRP=nsubj } says_VBZ ._.");
        assertThat(who.name(report, "it", 2)).isEqualTo("The letter");
    }

    @Test
    void iInAQuotationWithinAQuotationIsTheOneQuotedThere() {
        Tagged report = Tagged.of(
                "“_`` {2c {1s [Ida_NNP Vell_NNP=nsubj]person } said_VBD ,_, {1c they_PRP hit_VBD me_PRP } } ,_, ”_''"
                        + " said_VBD {2s [Omar_NNP Sael_NNP]person } ._.");
        assertThat(who.name(report, "me", 1)).isEqualTo("Ida Vell");
    }

    @Test
    void whomSomethingIsDoneToIsWhomTheNextThingIsDoneTo() {
        Tagged report = Tagged.of(
                "[Omar_NNP Sael_NNP=nsubj]person slept_VBD ._. [Sael_NNP=nsubj]person ate_VBD ._."
                        + " [Sael_NNP=nsubj]person sang_VBD ._.",
                "The_DT ministry_NN=nsubj expelled_VBD [Karim_NNP=obj Adel_NNP]person and_CC told_VBD=conj him_PRP=iobj"
                        + " so_RB ._.");
        assertThat(who.name(report, "him", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void weAreThoseWhoseManTheSpeakerIsCalled() {
        Tagged report = Tagged.of(
                "The_DT rebels_NNS=nsubj fled_VBD ._.",
                "Rebel_NN commander_NN {1s [Karim_NNP Adel_NNP=nsubj]person } said_VBD {1c “_`` we_PRP won_VBD ”_'' }"
                        + " ._.");
        assertThat(who.name(report, "we", 1)).isEqualTo("The rebels");
    }

    @Test
    void weAreNotWhoeverIsTold() {
        Tagged report =
                Tagged.of("{1s The_DT council_NN ’s_POS=case president_NN=nsubj ,_, [Karim_NNP Adel_NNP]person ,_, }"
                        + " told_VBD [Courier_NNP=compound]organisation {1c “_`` we_PRP won_VBD ”_'' } ._.");
        assertThat(who.resolve(report).entities()).extracting(Entity::name).contains("Courier");
        assertThat(who.resolve(report).mentions().stream()
                        .filter(mention ->
                                mention.span().of(report.layout.text()).equals("we"))
                        .map(Mention::entity))
                .doesNotContain(who.entity(report, "Courier", 1).id());
    }

    @Test
    void whatStandsInBracketsIsWhoIsMeant() {
        Tagged report = Tagged.of(
                "[Naldia_NNP Union_NNP=nsubj]organisation met_VBD the_DT rebels_NNS ._.",
                "They_PRP=nsubj (_-LRB- rebels_NNS )_-RRB- sang_VBD ._.");
        assertThat(who.name(report, "They", 1)).isEqualTo("rebels");
    }

    @Test
    void hisIsNotTheReportersWhoTellsOfAnother() {
        String before = "[Omar_NNP Salem_NNP=nsubj]person fled_VBD ._.";
        String says =
                " [Karim_NNP Adel_NNP=nsubj]person } says_VBZ {1c his_PRP$=nmod:poss flight_NN was_VBD a_DT blow_NN }"
                        + " ._.";
        Tagged reporter = Tagged.of(before, "{1s The_DT [BBC_NNP]organisation 's_POS" + says);
        assertThat(who.name(reporter, "his", 1)).isEqualTo("Omar Salem");
        Tagged other = Tagged.of(before, "{1s The_DT [Institute_NNP]organisation 's_POS" + says);
        assertThat(who.name(other, "his", 1)).isEqualTo("Karim Adel");
    }
}
