package org.hearsay.reader.claim.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Kind;
import org.hearsay.reader.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameExamplesTest {

    private static final String KNIGHTED = """
        - frame: knight
          kind: appoint
          verbs: [knight]
          verb-roles:
            recipient: object person
            actor: subject agent
          examples:
            "Queen Petra Hollin knighted Omar Sael on Monday.": ["appoint(recipient: Omar Sael, actor: Petra Hollin)"]
            "Omar Sael was knighted on Monday.": ["appoint(recipient: Jorem Kastel)"]
        """;

    @TempDir
    private Path folder;

    @Test
    void theExamplesOfTheFramesThatComeWithTheReaderHold() {
        FrameBook book = FrameBook.load();
        try (ReportReader reader = ReportReader.load(book)) {
            assertThat(FrameExamples.read(book, reader::read))
                    .filteredOn(outcome -> !outcome.holds())
                    .isEmpty();
        }
    }

    @Test
    void everyFrameHasTwoExamples() {
        assertThat(FrameBook.load().summary()).allMatch(frame -> frame.examples() > 1);
    }

    @Test
    void everyKindHasAFrame() {
        Set<String> kinds =
                FrameBook.load().summary().stream().map(FrameSummary::kind).collect(Collectors.toSet());

        assertThat(kinds).containsAll(Kind.all().stream().map(Kind::name).toList());
    }

    @Test
    void aFrameDoesNotFitBesideItsForbiddenWordsAndForFillersOutsideItsClasses() throws IOException {
        Files.writeString(folder.resolve("seizures.yaml"), """
            - frame: takes
              kind: capture
              verbs: [take]
              unless: [part]
              verb-roles:
                place: [object, in]
                actor: subject forces
              needs: [actor]
              examples:
                "The rebels took the town of Vessel.": ["capture(actor: rebels, place: town of Vessel)"]
                "The rebels took part in the talks.": [no capture]
                "The teachers took the town of Vessel.": [no capture]
            """);
        FrameBook book = FrameBook.load().with(folder);

        try (ReportReader reader = ReportReader.load(book)) {
            assertThat(FrameExamples.read(book, reader::read))
                    .filteredOn(outcome -> outcome.found().stream().anyMatch(claim -> claim.contains("seizures")))
                    .extracting(FrameExamples.Outcome::sentence)
                    .containsExactly("The rebels took the town of Vessel.");
        }
    }

    @Test
    void onlyTheExamplesOfFramesThatWereAddedAreRead() throws IOException {
        Files.writeString(folder.resolve("honours.yaml"), KNIGHTED);
        FrameBook book = FrameBook.load().with(folder);

        List<FrameExamples.Outcome> outcomes;
        try (ReportReader reader = ReportReader.load(book)) {
            outcomes = FrameExamples.read(book, reader::read);
        }

        assertThat(outcomes)
                .extracting(FrameExamples.Outcome::frame)
                .containsExactly("honours/knight", "honours/knight");
        assertThat(outcomes).extracting(FrameExamples.Outcome::holds).containsExactly(true, false);
        assertThat(outcomes.getLast().missing()).containsExactly("appoint(recipient: Jorem Kastel)");
    }

    @Test
    void aReaderWithFurtherFramesIsAnotherReader() throws IOException {
        Path file = folder.resolve("honours.yaml");
        Files.writeString(file, KNIGHTED);
        FrameBook first = FrameBook.load().with(folder);
        Files.writeString(file, KNIGHTED + "# changed\n");
        FrameBook second = FrameBook.load().with(folder);

        assertThat(FrameBook.load().addition()).isEmpty();
        assertThat(first.addition()).isPresent().isNotEqualTo(second.addition());
    }

    @Test
    void twoFramesOfOneNameAreAnError() throws IOException {
        Files.writeString(folder.resolve("honours.yaml"), KNIGHTED + KNIGHTED);

        assertThatThrownBy(() -> FrameBook.load().with(folder))
                .isInstanceOf(FrameException.class)
                .hasMessage("frame honours/knight: there is another of this name");
    }

    @Test
    void aFolderWithoutFramesIsAnError() {
        assertThatThrownBy(() -> FrameBook.load().with(folder))
                .isInstanceOf(FrameException.class)
                .hasMessageContaining(folder.toString());
    }
}
