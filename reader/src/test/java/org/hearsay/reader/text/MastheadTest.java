package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.core.Report;
import org.hearsay.core.Report.AgencyBasis;
import org.hearsay.reader.text.Paragraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MastheadTest {

    private static final String BODY =
            "Vesna Arlo, the minister of defence of Ardel, left the country on Friday, an official said.";

    private final TextStep step = new TextStep();

    private Report read(String text) {
        return step.lay(Report.of("r", text)).report();
    }

    private List<Kind> kinds(String text) {
        return step.lay(Report.of("r", text)).paragraphs().stream()
                .map(Paragraph::kind)
                .toList();
    }

    @Test
    void aReportTellsItsHeadlineBylineAndDays() {
        String text = "Defence minister flees Ardel\nBy Jana Doe and Jon Ro, The Ardel Post\nPublished 5 July 2031\n"
                + "Last updated: 6 July, 2031\n\n" + BODY
                + "\n\nFollow us on Twitter\n(Reporting by Jana Doe; Editing by Jon Ro)";
        assertThat(kinds(text))
                .containsExactly(
                        Kind.HEADLINE,
                        Kind.BYLINE,
                        Kind.UPDATE_LINE,
                        Kind.UPDATE_LINE,
                        Kind.BODY,
                        Kind.BOILERPLATE,
                        Kind.BOILERPLATE);
        Report report = read(text);
        assertThat(report.headline()).contains("Defence minister flees Ardel");
        assertThat(report.byline()).contains("Jana Doe and Jon Ro, The Ardel Post");
        assertThat(report.published()).contains("2031-07-05");
        assertThat(report.updated()).contains("2031-07-06");
        assertThat(report.agency()).isEmpty();
    }

    @Test
    void whatIsGivenStays() {
        Report given = new Report.Builder(
                        "r", "Minister flees\nBy Jana Doe\nLast updated: 6 July 2031\n\nARDEL (Reuters) - " + BODY)
                .headline("H")
                .byline("B")
                .updated("2031-01-01")
                .agency("ANA", AgencyBasis.GIVEN)
                .build();
        assertThat(step.lay(given).report()).isEqualTo(given);
    }

    @Test
    void aHeadlineThatIsGivenIsKnownInTheTextThoughItHasAStop() {
        Report given = new Report.Builder("r", "“Gone”: minister leaves.\n" + BODY)
                .headline("'Gone': Minister leaves")
                .build();
        assertThat(step.lay(given).paragraphs().getFirst().kind()).isEqualTo(Kind.HEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ro stayed in the capital.",
                "By Friday night he had left the capital, said Arlo, and nobody saw him go",
                "Update on the crisis in Ardel follows here as soon as we know more of it",
                "Follow the money, said Arlo, and you will find who did it.",
                "Copyright law was changed in Ardel, the minister said.",
                "Share prices fell in Ardel on Friday after the news."
            })
    void inDoubtALineIsBody(String line) {
        assertThat(kinds(BODY + "\n" + line + "\n" + BODY)).containsOnly(Kind.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Reporting by Jana Doe; Editing by Jon Ro)",
                "(Additional reporting by Jana Doe in Ardel)",
                "Follow Jana Doe on Twitter @jana",
                "Follow us on Facebook",
                "Copyright 2031 The Ardel Post. All rights reserved.",
                "© 2031 The Ardel Post",
                "Read more: What the minister said",
                "Share this article",
                "Advertisement",
                "Jana Doe and Jon Ro contributed to this report.",
                "Home | News | Sports | Weather | Contact"
            })
    void furnitureIsBoilerplate(String line) {
        assertThat(kinds(BODY + "\n" + line)).containsExactly(Kind.BODY, Kind.BOILERPLATE);
    }

    @Test
    void aMenuInLinesIsBoilerplate() {
        assertThat(kinds("Home\nNews\nSports\nWeather\nContact us\n\n" + BODY)).endsWith(Kind.BOILERPLATE, Kind.BODY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ARDEL (Reuters) - | Reuters | DATELINE",
                "ARDEL, July 6 (AFP) -- | AFP | DATELINE",
                "Port Ardel, Ardel (AP) — | AP | DATELINE",
                "(dpa) – | dpa | DATELINE",
                "ARDEL, Ardel (Reuters) | Reuters | DATELINE"
            })
    void aDatelineNamesTheAgency(String dateline, String agency, AgencyBasis basis) {
        Report report = read(dateline + " " + BODY);
        assertThat(report.agency()).contains(agency);
        assertThat(report.agencyBasis()).contains(basis);
    }

    @Test
    void aNameplateNamesThePublisherAndIsNoHeadline() {
        String text = "THE ARDEL COURIER\n\nWorld\n\nDefence minister flees Ardel\n\nBy Jana Doe\n\n" + BODY;
        assertThat(kinds(text))
                .containsExactly(Kind.BOILERPLATE, Kind.BOILERPLATE, Kind.HEADLINE, Kind.BYLINE, Kind.BODY);
        assertThat(read(text).publisher()).contains("THE ARDEL COURIER");
        assertThat(read(text).headline()).contains("Defence minister flees Ardel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINISTER FLEES ARDEL\n\nShe left on Friday, officials say\n\n",
                "SOLDIERS STORM POST\n\nTwo killed\n\n",
                "THE ARDEL COURIER\n\n"
            })
    void aLineInCapitalsIsNoNameplateByThatAlone(String head) {
        assertThat(read(head + BODY).publisher()).isEmpty();
    }

    @Test
    void aDatelineNamesAnAgencyThatNoListKnows() {
        Report report = read("THE ARDEL COURIER\n\nMinister flees\n\nVESTA (Orvel Press) - " + BODY);
        assertThat(report.agency()).contains("Orvel Press");
        assertThat(report.agencyBasis()).contains(AgencyBasis.DATELINE);
    }

    @Test
    void anOutletInADatelineIsThePublisher() {
        Report report = read("(CNN) -- " + BODY + " An official told Reuters so.");
        assertThat(report.publisher()).contains("CNN");
        assertThat(report.agency()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"– AFP", "(AFP)", "Source: AFP", "© 2031 AFP", "(Reporting by AFP bureaus; Editing by Jon Ro)"})
    void aCreditNamesTheAgency(String line) {
        Report report = read(BODY + "\n" + line);
        assertThat(report.agency()).contains("AFP");
        assertThat(report.agencyBasis()).contains(AgencyBasis.CREDIT);
    }

    @Test
    void theAgencyThatIsToldIsTheOneThatTells() {
        Report report = read(BODY + " “She is gone,” an aide told AFP. A letter received by AFP says so too.");
        assertThat(report.agency()).contains("AFP");
        assertThat(report.agencyBasis()).contains(AgencyBasis.SELF_REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An aide told AFP. Another told Reuters.",
                "An aide told AFP. Another told CNN.",
                "An aide told the AFP news agency.",
                "An aide told the Associated Press.",
                "An aide told Reuters Television."
            })
    void wordsOfOthersNameNoAgency(String words) {
        assertThat(read(BODY + " " + words).agency()).isEmpty();
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsNone() {
        assertThat(read("Last updated: 06/07/2031\n" + BODY).updated()).isEmpty();
        assertThat(read("Last updated: 16/07/2031\n" + BODY).updated()).contains("2031-07-16");
        assertThat(read("Updated 14:05 GMT, Friday, July 6, 2031\n" + BODY).updated())
                .contains("2031-07-06");
    }
}
