package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.reader.name.NameStep;
import org.junit.jupiter.api.Test;

class CorefStepTest {

    private final CorefStep step = new CorefStep();
    private final NameStep names = new NameStep();

    private Coreference resolve(String... paragraphs) {
        Tagged report = Tagged.of(paragraphs);
        last = report;
        return step.resolve(report.layout, report.signals, names.find(report.layout, report.signals));
    }

    private Tagged last = Tagged.of("none_NN");

    /** The entity that the n-th mention (from 1) written like this stands for. */
    private Entity entity(Coreference found, String written, int n) {
        return WhoIsWho.entity(found, last, written, n);
    }

    private String name(Coreference found, String written, int n) {
        return entity(found, written, n).name();
    }

    @Test
    void aBareSurnameGoesToTheOneSpokenOfMost() {
        Coreference found = resolve(
                "General_NNP [Karim_NNP Adel_NNP]person fled_VBD ._.",
                "[Adel_NNP]person is_VBZ the_DT son_NN of_IN [Omar_NNP Adel_NNP]person ,_, a_DT minister_NN ._.",
                "[Adel_NNP]person left_VBD ._.");
        assertThat(name(found, "Adel", 1)).isEqualTo("Karim Adel");
        assertThat(name(found, "Adel", 2)).isEqualTo("Karim Adel");
        assertThat(name(found, "Omar Adel", 1)).isEqualTo("Omar Adel");
        assertThat(name(found, "a minister", 1)).isEqualTo("Omar Adel");
    }

    @Test
    void twoFullNamesThatDifferAreTwoPeople() {
        Coreference found = resolve("[Karim_NNP Adel_NNP]person met_VBD [Omar_NNP Adel_NNP]person ._.");
        assertThat(found.entities()).extracting(Entity::name).containsExactly("Karim Adel", "Omar Adel");
    }

    @Test
    void aSpellingALetterApartIsTheSamePerson() {
        Coreference found = resolve(
                "[Munir_NNP Haddad_NNP]person spoke_VBD ._.",
                "[Munir_NNP Hadad_NNP]person left_VBD ._.",
                "[Al-Haddad_NNP]person rested_VBD ._.");
        assertThat(found.entities()).hasSize(1);
        assertThat(found.entities().getFirst().names()).containsExactly("Munir Haddad", "Munir Hadad", "Al-Haddad");
    }

    @Test
    void spellingsOfOneSoundAreTheSamePerson() {
        Coreference found =
                resolve("[Hossam_NNP Badawi_NNP]person spoke_VBD ._.", "[Hosam_NNP Badawy_NNP]person left_VBD ._.");
        assertThat(entity(found, "Hossam Badawi", 1)).isEqualTo(entity(found, "Hosam Badawy", 1));
    }

    @Test
    void whatIsOfTheNaldianPresidentIsOnePhrase() {
        Coreference found =
                resolve("Opponents_NNS of_IN [Naldia_NNP]place 's_POS president_NN [Osric_NNP Adel_NNP]person"
                        + " marched_VBD ._.");
        assertThat(name(found, "Opponents of Naldia 's president Osric Adel", 1))
                .isEqualTo("Opponents of Naldia 's president Osric Adel");
    }

    @Test
    void aTitleTellsWhichOfTwoBearsTheName() {
        Coreference found = resolve(
                "[Karim_NNP Adel_NNP]person and_CC [Maha_NNP Adel_NNP]person came_VBD ._.",
                "Mrs._NNP [Maha_NNP Adel_NNP]person sat_VBD ._. [Karim_NNP Adel_NNP]person stood_VBD ._. [Karim_NNP"
                        + " Adel_NNP]person spoke_VBD ._.",
                "Mrs._NNP [Adel_NNP]person left_VBD ._.");
        assertThat(name(found, "Adel", 1)).isEqualTo("Maha Adel");
        assertThat(entity(found, "Adel", 1).gender()).contains(Entity.Gender.FEMALE);
    }

    @Test
    void hisBrotherIsNotHe() {
        Coreference found = resolve(
                "[Karim_NNP Adel_NNP]person fled_VBD ._.",
                "His_PRP$ businessman_NN brother_NN [Omar_NNP]person stayed_VBD ._.",
                "The_DT businessman_NN wrote_VBD a_DT letter_NN ._.");
        assertThat(name(found, "Omar", 1)).isEqualTo("Omar");
        assertThat(name(found, "His businessman brother", 1)).isEqualTo("Omar");
        assertThat(name(found, "His", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void aFamilyIsCalledByWhoseItIs() {
        Coreference found = resolve("[Karim_NNP Adel_NNP]person fled_VBD ._.", "His_PRP$ family_NN stayed_VBD ._.");
        assertThat(name(found, "His family", 1)).isEqualTo("Karim Adel's family");
        assertThat(entity(found, "His family", 1).type()).isEqualTo(Mention.Type.GROUP);
    }

    @Test
    void fatherAndPredecessorAreOneWifeAndSisterTwo() {
        Coreference found = resolve(
                "He_PRP=nsubj knew_VBD [Adel_NNP]person ’s_POS late_JJ father_NN and_CC predecessor_NN ,_,"
                        + " [Hafiz_NNP]person ._.",
                "He_PRP=nsubj joined_VBD his_PRP$ wife_NN and_CC sister_NN ,_, [Nadia_NNP Salem_NNP]person ,_,"
                        + " there_RB ._.");
        assertThat(name(found, "Adel ’s late father", 1)).isEqualTo("Hafiz");
        assertThat(name(found, "sister", 1)).isEqualTo("Nadia Salem");
        assertThat(name(found, "his wife", 1)).isNotEqualTo("Nadia Salem");
    }

    @Test
    void theSourceIsTheLatestSource() {
        Coreference found = resolve(
                "{1s A_DT source_NN close_JJ to_IN the_DT palace_NN } spoke_VBD ._.",
                "{2s The_DT source_NN } said_VBD so_RB ._.",
                "{3s Another_DT source_NN in_IN [Damar_NNP]place } agreed_VBD ._.",
                "{4s The_DT source_NN } left_VBD ._.");
        assertThat(name(found, "The source", 1)).isEqualTo("A source close to the palace");
        assertThat(name(found, "The source", 2)).isEqualTo("Another source in Damar");
    }

    @Test
    void theSpeakerIsTheIOfTheQuotation() {
        Coreference found = resolve(
                "“_`` {1c I_PRP=nsubj left_VBD my_PRP$ post_NN } ,_, ”_'' {1s [Karim_NNP Adel_NNP]person } said_VBD"
                        + " ._.",
                "“_`` I_PRP=nsubj will_MD return_VB to_IN my_PRP$ post_NN ._. ”_''");
        assertThat(name(found, "I", 1)).isEqualTo("Karim Adel");
        assertThat(name(found, "I", 2)).isEqualTo("Karim Adel");
    }

    @Test
    void theAuthorIsTheIOfADocument() {
        Coreference found = resolve(
                "{2s A_DT letter_NN signed_VBN by_IN [Karim_NNP Adel_NNP]person } came_VBD ._.",
                "“_`` {1c I_PRP=nsubj resign_VBP } ,_, ”_'' {1s the_DT letter_NN } read_VBD ._.");
        assertThat(entity(found, "the letter", 1).type()).isEqualTo(Mention.Type.DOCUMENT);
        assertThat(name(found, "I", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void nobodyCallsHimselfHeInAQuotation() {
        Coreference found = resolve(
                "[Omar_NNP Salem_NNP]person and_CC [Karim_NNP Adel_NNP]person met_VBD ._.",
                "“_`` {1c He_PRP=nsubj lied_VBD } ,_, ”_'' {1s [Adel_NNP]person } said_VBD ._.");
        assertThat(name(found, "He", 1)).isEqualTo("Omar Salem");
    }

    @Test
    void pronounsAgreeInGender() {
        Coreference found = resolve(
                "[Maha_NNP Salem_NNP]person met_VBD [Karim_NNP Adel_NNP]person ._.",
                "She_PRP=nsubj left_VBD ._. He_PRP=nsubj stayed_VBD ._.");
        assertThat(name(found, "She", 1)).isEqualTo("Maha Salem");
        assertThat(name(found, "He", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void aPronounLooksForwardFromAnOpeningPhrase() {
        Coreference found = resolve("In_IN his_PRP$ speech_NN ,_, [Karim_NNP Adel_NNP]person thanked_VBD them_PRP ._.");
        assertThat(name(found, "his", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void acronymsAndShortFormsStandForTheBody() {
        Coreference found = resolve(
                "The_DT [Damari_NNP National_NNP Council_NNP]organisation met_VBD ._.",
                "The_DT [DNC_NNP]organisation voted_VBD ._.",
                "The_DT [Council_NNP]organisation rose_VBD ._.");
        assertThat(found.entities()).hasSize(1);
        assertThat(found.entities().getFirst().name()).isEqualTo("Damari National Council");
    }

    @Test
    void aCountryGoesByItsOtherNames() {
        Coreference found = resolve("[U.S._NNP]place troops_NNS left_VBD the_DT [United_NNP States_NNP]place ._.");
        assertThat(name(found, "U.S.", 1)).isEqualTo("United States");
    }

    @Test
    void theTownOfAPlaceIsThePlace() {
        Coreference found = resolve("He_PRP=nsubj left_VBD the_DT rebel-held_JJ town_NN of_IN [Damar_NNP]place ._.");
        assertThat(found.mentions())
                .extracting(mention -> mention.span().of(last.layout.text()))
                .contains("the rebel-held town of Damar");
        assertThat(name(found, "the rebel-held town of Damar", 1)).isEqualTo("Damar");
    }

    @Test
    void aTitleBeforeANameIsKnownOfThePersonLater() {
        Coreference found =
                resolve("General_NNP [Karim_NNP Adel_NNP]person fled_VBD ._.", "The_DT general_NN rested_VBD ._.");
        assertThat(name(found, "The general", 1)).isEqualTo("Karim Adel");
    }

    @Test
    void anotherCountrysMinisterIsAnotherMinister() {
        Coreference found = resolve(
                "[Karim_NNP Adel_NNP]person ,_, the_DT former_JJ foreign_JJ minister_NN ,_, fled_VBD ._.",
                "The_DT [Damari_JJ]other foreign_JJ minister_NN spoke_VBD ._.");
        assertThat(name(found, "the former foreign minister", 1)).isEqualTo("Karim Adel");
        assertThat(name(found, "The Damari foreign minister", 1)).isEqualTo("The Damari foreign minister");
    }

    @Test
    void everySourceHasAMention() {
        Coreference found = resolve(
                "{1s US_NNP Secretary_NNP of_IN State_NNP [Jane_NNP Roe_NNP]person } spoke_VBD ._. {2s Others_NNS }"
                        + " agreed_VBD ._.");
        assertThat(name(found, "Jane Roe", 1)).isEqualTo("Jane Roe");
        assertThat(entity(found, "Others", 1).number()).isEqualTo(Optional.of(Entity.Number.PLURAL));
        assertThat(found.mentions()).hasSize(2);
    }

    @Test
    void aReportWithoutWordsHasNobodyInIt() {
        assertThat(step.resolve(
                        new org.hearsay.reader.text.TextStep()
                                .lay(new org.hearsay.core.Report.Builder("empty", "").build()),
                        new org.hearsay.reader.model.Signals(
                                List.of(), List.of(), List.of(), List.of(), (a, b, c) -> 0),
                        List.of()))
                .isEqualTo(new Coreference(List.of(), List.of()));
    }
}
