package org.hearsay.reader.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;
import org.junit.jupiter.api.Test;

class NameStepTest {

    private final NameStep step = new NameStep();

    /** The names found, as "words/type", where the model found those given as "words/kind" at their first, second, … place. */
    private List<String> names(String text, String... model) {
        Layout layout = new TextStep().lay(new Report.Builder("test", text).build());
        List<Signals.Labelled> labelled = new ArrayList<>();
        int from = 0;
        for (String name : model) {
            String words = name.substring(0, name.lastIndexOf('/'));
            int begin = text.indexOf(words, from);
            from = begin + words.length();
            labelled.add(new Signals.Labelled(
                    layout.wordsIn(new Span(begin, from)), name.substring(name.lastIndexOf('/') + 1), 1));
        }
        List<Signals.Word> words = new ArrayList<>();
        for (int i = 0; i < layout.size(); i++) {
            words.add(new Signals.Word("PROPN", "NNP", layout.word(i), -1, "root", "O", 0));
        }
        Signals signals = new Signals(words, labelled, List.of(), List.of(), (a, b, c) -> 0);
        return step.find(layout, signals).stream()
                .map(name -> layout.characters(name.words()).of(text) + "/"
                        + name.type().label())
                .toList();
    }

    @Test
    void namesHaveNoPossessiveEndingNorMarks() {
        assertThat(names("Damar’s army, “Karim Adel” said", "Damar’s/place", "“Karim Adel”/person"))
                .containsExactly("Damar/place", "Karim Adel/person");
    }

    @Test
    void aCompoundBeforeANameIsNoPartOfIt() {
        assertThat(names("the Damar-based Atlas Bank grew", "Damar-based Atlas Bank/organisation"))
                .containsExactly("Atlas Bank/organisation");
    }

    @Test
    void anArticleAndWhatAHyphenTiesToItAreOneName() {
        assertThat(names("He saw al-Karim and Al-Adel in al-Damar.", "Karim/person", "Al/person", "al-Damar/place"))
                .containsExactly("al-Karim/person", "Al-Adel/person", "al-Damar/place");
    }

    @Test
    void aTitleIsNoPartOfAName() {
        assertThat(names("US Secretary of State Jane Roe spoke", "US Secretary of State Jane Roe/organisation"))
                .containsExactly("US/place", "Jane Roe/person");
        assertThat(names("General Karim Adel fled", "General Karim Adel/person"))
                .containsExactly("Karim Adel/person");
    }

    @Test
    void whatATownIsCalledIsAPlace() {
        assertThat(names("the town of Damar fell", "Damar/person")).containsExactly("Damar/place");
    }

    @Test
    void nationalitiesAndReligionsAreToldFromTheRest() {
        assertThat(names("Syrian and Sunni leaders, French-born", "Syrian/other", "Sunni/other", "French/place"))
                .containsExactly("Syrian/nationality", "Sunni/religion", "French/nationality");
    }

    @Test
    void eventsWorksAndFacilitiesAreToldByTheirWords() {
        assertThat(names(
                        "the Damar Summit, the Geneva Convention, Damar Airport",
                        "Damar Summit/other",
                        "Geneva Convention/other",
                        "Damar Airport/place"))
                .containsExactly("Damar Summit/event", "Geneva Convention/work", "Damar Airport/facility");
    }

    @Test
    void aSurnameOfAPersonInTheReportNamesThatPerson() {
        assertThat(names("Karim Adel fled. Adel left. Adel spoke.", "Karim Adel/person", "Adel/person", "Adel/place"))
                .containsExactly("Karim Adel/person", "Adel/person", "Adel/person");
    }

    @Test
    void aCountryIsAPlace() {
        assertThat(names("United States said", "United States/organisation")).containsExactly("United States/place");
    }

    @Test
    void theReportOutvotesOneStrayLabel() {
        assertThat(names(
                        "Atlas rose. Atlas fell. Atlas sold. Atlas bought.",
                        "Atlas/organisation",
                        "Atlas/organisation",
                        "Atlas/person",
                        "Atlas/organisation"))
                .containsOnly("Atlas/organisation");
    }

    @Test
    void aNameMissedOnceIsFoundByItsOtherPlaces() {
        assertThat(names("ATLAS PROFIT UP. Atlas rose. Atlas fell.", "Atlas/organisation", "Atlas/organisation"))
                .containsExactly("ATLAS/organisation", "Atlas/organisation", "Atlas/organisation");
    }

    @Test
    void aDamIsPartOfItsName() {
        assertThat(names("the Kestrin Dam broke", "Kestrin/place")).containsExactly("Kestrin Dam/facility");
        assertThat(names("the Kestrin dam broke", "Kestrin/place")).containsExactly("Kestrin/place");
    }

    @Test
    void whatHasAMinistryAndAPeopleIsAPlace() {
        assertThat(names("Velmaria's water ministry asked Velmarian engineers.", "Velmaria/person"))
                .containsExactly("Velmaria/place");
    }
}
