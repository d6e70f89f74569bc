package org.hearsay.bench.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of figures says what the expected figures say. With {@code -Dwrite} it is written anew. */
class QualityDocsTest {

    private static final Path EXPECTED = Path.of("expected");
    private static final Path PAGE = Path.of("..", "docs", "quality.md");

    @Test
    void thePageIsMadeFromTheExpectedFigures() throws IOException {
        String page = QualityPage.of(
                ExpectedFile.in(EXPECTED).stream().map(ExpectedFile::load).toList());

        if (System.getProperty("write") != null) {
            Files.createDirectories(PAGE.toAbsolutePath().getParent());
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE)
                .as("made from bench/expected; run this test with -Dwrite to make it anew")
                .hasContent(page);
    }
}
