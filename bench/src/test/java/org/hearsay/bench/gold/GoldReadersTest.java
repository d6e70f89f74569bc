package org.hearsay.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.Gold;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldReadersTest {

    @Test
    void bratOffsetsCountCharactersAndAPictureIsOne() {
        List<PolnearFolder.Document> documents = PolnearFolder.read(Gold.file("polnear"));

        assertThat(documents).hasSize(1);
        PolnearFolder.Document port = documents.getFirst();
        String text = port.report().text();
        assertThat(port.pieces().get(PolnearFolder.Role.CONTENT))
                .extracting(piece -> piece.of(text))
                .containsExactlyInAnyOrder("the port would close", "“We will not wait,”", "“for the rain.”");
        assertThat(port.links()).hasSize(2);
        assertThat(Extents.words(text, port.links().get(1).source())).isEqualTo("she");
        assertThat(Extents.words(text, port.links().get(1).content()))
                .isEqualTo("“We will not wait,” … “for the rain.”");
    }

    @Test
    void aLineThatIsNoSpanIsNamedWithItsFileAndNumber(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.writeString(folder.resolve("text/a.txt"), "Short.");
        Files.writeString(folder.resolve("attributions/a.ann"), "T1\tCue 0 5\tShort\nT2\tCue 3 99\tmore\n");

        assertThatThrownBy(() -> PolnearFolder.read(folder))
                .isInstanceOf(GoldFormatException.class)
                .hasMessageContaining("a.ann:2 has '3 99', which is no span of its text");
    }

    @Test
    void columnsBecomeALineForEachSentence() {
        List<ColumnFile.Document> documents = ColumnFile.read(Gold.file("names.txt"));

        assertThat(documents)
                .extracting(document -> document.report().text())
                .containsExactly("Ola Brandt left Velmar .\n", "Velmar Rail Oda and Lurian crews\n");
        assertThat(documents.get(0).names())
                .containsExactly(
                        new ColumnFile.Name(new Span(0, 10), Mention.Type.PERSON),
                        new ColumnFile.Name(new Span(16, 22), Mention.Type.PLACE));
        assertThat(documents.get(1).names())
                .containsExactly(
                        new ColumnFile.Name(new Span(0, 11), Mention.Type.ORGANISATION),
                        new ColumnFile.Name(new Span(12, 15), Mention.Type.ORGANISATION));
    }

    @Test
    void treebankSentencesBecomeRawText() {
        ConlluFile.Document document =
                ConlluFile.read(Gold.file("trees.conllu")).getFirst();

        assertThat(document.report()).isEqualTo(Report.of("0", "The port can't close.\nWait!\n"));
        assertThat(document.words())
                .containsExactly(
                        new ConlluFile.Word(new Span(0, 3), "DET", 1, "det"),
                        new ConlluFile.Word(new Span(4, 8), "NOUN", 4, "nsubj"),
                        new ConlluFile.Word(new Span(9, 11), "AUX", 4, "aux"),
                        new ConlluFile.Word(new Span(11, 14), "PART", 4, "advmod"),
                        new ConlluFile.Word(new Span(15, 20), "VERB", -1, "root"),
                        new ConlluFile.Word(new Span(20, 21), "PUNCT", 4, "punct"),
                        new ConlluFile.Word(new Span(22, 26), "VERB", -1, "root"),
                        new ConlluFile.Word(new Span(26, 27), "PUNCT", 6, "punct"));
    }

    @Test
    void timemlKeepsTheTextUnderItsMarksAndTheDayItWasWritten() {
        TimemlFolder.Document document = TimemlFolder.read(Gold.file("timeml")).getFirst();

        assertThat(document.report().id()).isEqualTo("port");
        assertThat(document.report().published()).contains("2031-05-02");
        String text = document.report().text();
        assertThat(text)
                .isEqualTo("\nThe port of Velmar closed yesterday &\nopens next Thursday, after\nseven days.\n");
        assertThat(document.times())
                .extracting(time -> time.span().of(text))
                .containsExactly("yesterday", "next Thursday", "seven days");
        assertThat(document.times())
                .extracting(TimemlFolder.Time::value)
                .containsExactly(Optional.of("2031-05-01"), Optional.of("2031-05-08"), Optional.of("P7D"));
    }

    @Test
    void quotationsComeWithTheReportBesideThem() {
        QuotationFile.Document document = QuotationFile.read(Gold.file("quotations/quotations.json"));

        assertThat(document.report().published()).contains("2031-05-02");
        assertThat(document.report().text()).startsWith("Minister Ola Brandt spoke");
        assertThat(document.quotations()).hasSize(3);
        assertThat(document.quotations().getFirst().speakers()).containsExactly("Ola Brandt", "Minister Ola Brandt");
    }
}
