package org.hearsay.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.core.Report;
import org.hearsay.core.ResourceLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageStepTest {

    private static final LanguageStep STEP = new LanguageStep();

    static Stream<Arguments> foreign() {
        return ResourceLines.of(LanguageStepTest.class, "foreign.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void aReportInAnotherLanguageIsToldByItsWords(String language, String text) {
        assertThat(STEP.foreign(Report.of("r", text))).contains(language);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("foreign")
    void alsoInCapitals(String language, String text) {
        assertThat(STEP.foreign(Report.of("r", text.toUpperCase(Locale.ROOT)))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Halina Sobrat resigned.",
                "Sobrat quits",
                "DOVRAST (OP) - PRESIDENT KERIM VASHTAN DENIED ON TUESDAY THAT WATER MINISTER HALINA SOBRAT HAD WARNED"
                        + " HIM OF THE DAM.",
                "Kerim Vashtan, Halina Sobrat, Teodor Gault, Osric Belin, Petra Hollin, Ilan Durrec, Jorem Kastel, Ana"
                        + " Ruiz",
                "Government: Kerim Vashtan (president), Halina Sobrat (water), Osric Belin (interior), Petra Hollin"
                        + " (foreign)",
                "12.30 Hasmira 14 dead, 3 hurt; 13.05 Dovrast 2 dead",
                "“Buenos días,” said Teodor Gault, and then, in Spanish, that he would not go: “No me voy a ir de aquí"
                        + " nunca.”",
                "",
                "2019-03-06"
            })
    void shortTextsListsOfNamesAndWireCopyInCapitalsAreEnglish(String text) {
        assertThat(STEP.foreign(Report.of("r", text))).isEmpty();
    }

    @Test
    void whatIsGivenCounts() {
        Report english =
                new Report.Builder("r", "Der Damm hielt.").language("en-GB").build();
        Report german = new Report.Builder("r", "The dam held, said Ana Ruiz.")
                .language("de")
                .build();
        assertThat(STEP.foreign(english)).isEmpty();
        assertThat(STEP.foreign(german)).contains("de");
    }
}
