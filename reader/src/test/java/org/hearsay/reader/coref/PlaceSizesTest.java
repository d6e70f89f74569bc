package org.hearsay.reader.coref;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.NameStep;
import org.junit.jupiter.api.Test;

class PlaceSizesTest {

    private final CorefStep step = new CorefStep();
    private final NameStep names = new NameStep();

    /** The name of what a noun stands for where the model would link it to anything. */
    private String name(String written, String... paragraphs) {
        Tagged report = Tagged.of(paragraphs);
        Signals sure = new Signals(
                report.signals.words().stream().map(PlaceSizesTest::placed).toList(),
                report.signals.names(),
                report.signals.times(),
                report.signals.roles(),
                (anaphor, antecedent, distance) -> 3,
                report.signals.events());
        Coreference found = step.resolve(report.layout, sure, names.find(report.layout, sure));
        return WhoIsWho.entity(found, report, written, 1).name();
    }

    /** A noun that the model takes for a place. */
    private static Signals.Word placed(Signals.Word word) {
        return word.upos().equals("NOUN")
                ? new Signals.Word(
                        word.upos(), word.xpos(), word.lemma(), word.head(), word.deprel(), "place", word.factuality())
                : word;
    }

    @Test
    void theCountryIsNoTown() {
        assertThat(name(
                        "the country",
                        "[Egypt_NNP]place and_CC [Belgorat_NNP]place fell_VBD ._.",
                        "He_PRP left_VBD" + " the_DT country_NN ._."))
                .isEqualTo("Egypt");
    }

    @Test
    void theTownIsNoCountry() {
        assertThat(name(
                        "the town",
                        "[Belgorat_NNP]place in_IN [Egypt_NNP]place fell_VBD ._.",
                        "He_PRP left_VBD" + " the_DT town_NN ._."))
                .isEqualTo("Belgorat");
    }

    @Test
    void aCountryThatNobodyKnowsIsOneWhereNoOtherIsNamed() {
        assertThat(name("the country", "[Karsova_NNP]place fell_VBD ._.", "He_PRP left_VBD the_DT country_NN ._."))
                .isEqualTo("Karsova");
    }

    @Test
    void theCountryIsNoTownWhereACountryIsNamedLater() {
        assertThat(name(
                        "the country",
                        "[Belgorat_NNP]place fell_VBD ._.",
                        "He_PRP left_VBD the_DT country_NN ._. [Egypt_NNP]place fell_VBD ._."))
                .isEqualTo("the country");
    }

    @Test
    void aPlaceIsWhatStandsBesideItsNameBetweenCommas() {
        assertThat(name(
                        "the second city",
                        "He_PRP left_VBD the_DT second_JJ city_NN ,_, [Belgorat_NNP]place ,_, at_IN noon_NN ._."))
                .isEqualTo("Belgorat");
        assertThat(name(
                        "the second city",
                        "He_PRP left_VBD [Belgorat_NNP]place ,_, the_DT second_JJ city_NN ,_, at_IN noon_NN ._."))
                .isEqualTo("Belgorat");
        assertThat(name(
                        "the second city",
                        "He_PRP saw_VBD the_DT second_JJ city_NN ,_, [Belgorat_NNP]place and_CC [Velm_NNP]place ._."))
                .isEqualTo("the second city");
    }
}
