package org.hearsay.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReadingFormatTest {

    private final ReadingParser parser = new ReadingParser();

    @Provide
    Arbitrary<Reading> readings() {
        return Readings.any();
    }

    @Property(tries = 300)
    void aReadingComesBackEqual(@ForAll("readings") Reading reading) {
        assertThat(parser.parse(new ReadingFormat(true).write(reading))).isEqualTo(reading);
    }

    @Property(tries = 100)
    void withoutSyntaxAllButTheTokensComesBack(@ForAll("readings") Reading reading) {
        String json = new ReadingFormat(false).write(reading);

        assertThat(parser.parse(json).tokens()).isEmpty();
        assertThat(new ReadingFormat(false).write(parser.parse(json))).isEqualTo(json);
    }

    @Property(tries = 100)
    void openedForItsSentencesItHasItsReportAndNothingElse(@ForAll("readings") Reading reading) throws IOException {
        byte[] json = new ReadingFormat(false).write(reading).getBytes(StandardCharsets.UTF_8);
        Reading opened = ReadingParser.opening(new ByteArrayInputStream(json));
        assertThat(opened.report()).isEqualTo(reading.report());
        assertThat(opened.sentences()).isEqualTo(reading.sentences());
        assertThat(opened.claims()).isEmpty();
    }

    @Property(tries = 100)
    void aReadingIsOneLine(@ForAll("readings") Reading reading) {
        assertThat(new ReadingFormat(true).write(reading)).doesNotContain("\n", "\r");
    }

    @Test
    void fieldsComeInTheirOrderAndWhatIsNotKnownIsNull() {
        Report report =
                new Report.Builder("r1", "Rain.").published("2031-03-03").build();
        Reading reading = new Reading(
                new Reading.Reader("1", "m"),
                report,
                List.of(new Sentence(new Span(0, 5), 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(new ReadingFormat(false).write(reading))
                .isEqualTo("{\"format\":\"hearsay-reading/1\",\"reader\":{\"version\":\"1\",\"model\":\"m\"},"
                               + "\"report\":{\"id\":\"r1\",\"text\":\"Rain.\",\"headline\":null,\"publisher\":null,\"agency\":null,"
                               + "\"agency_basis\":null,\"byline\":null,\"url\":null,\"published\":\"2031-03-03\",\"updated\":null,"
                               + "\"previous\":null,\"language\":null,\"sha256\":\"" + report.sha256()
                        + "\"},\"sentences\":[{\"begin\":0,\"end\":5,\"paragraph\":0}],\"mentions\":[],\"entities\":[],\"times\":[],"
                        + "\"places\":[],\"attributions\":[],\"claims\":[]}");
    }

    @Test
    void fieldsOfALaterFormatArePassedOver() {
        Reading reading = parser.parse("""
            {"format": "hearsay-reading/1", "reader": {"version": "1", "model": "m", "mood": "good"},
             "report": {"id": "r1", "text": "Rain.", "weather": "wet"}, "omens": [{"name": "Karsk"}],
             "places": [{"mention": "m1", "geonames": 7, "name": "Karsk", "latitude": 1.5, "longitude": -2.5,
                         "country": "XX", "feature": "PPL", "elevation": 40}]}
            """);

        assertThat(reading.places()).containsExactly(new Place("m1", 7, "Karsk", 1.5, -2.5, "XX", "PPL"));
        assertThat(reading.claims()).isEmpty();
        assertThat(reading.report()).isEqualTo(Report.of("r1", "Rain."));
    }

    @Test
    void whatIsNotAReadingIsRefusedWithTheReason() {
        assertThatThrownBy(() -> parser.parse("{\"format\": \"other/2\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'other/2'");
        assertThatThrownBy(() -> parser.parse("{\"format\": "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a reading");
        assertThatThrownBy(() ->
                        parser.parse("{\"format\": \"hearsay-reading/1\", \"reader\": {\"version\": \"1\", \"model\":"
                                + " \"m\"}, \"report\": {}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no 'id'");
    }

    @Test
    void aClaimOfNoKindIsRefusedByName() {
        assertThatThrownBy(() -> parser.parse("""
            {"format": "hearsay-reading/1", "reader": {"version": "1", "model": "m"},
             "report": {"id": "r1", "text": "Rain."}, "claims": [{"id": "c1", "kind": "rain"}]}
            """))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'rain'");
    }
}
