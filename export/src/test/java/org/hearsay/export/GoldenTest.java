package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of a small ledger, to the letter. With {@code -Dgolden=write} the files are rewritten, else only looked at. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @TempDir
    private static Path folder;

    private static Ledger ledger;

    @BeforeAll
    static void open() {
        ledger = SmallLedger.in(folder.resolve("ledger"));
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @ParameterizedTest
    @EnumSource
    void aFormatIsWrittenAsEver(Format format) throws IOException {
        Path out = folder.resolve(format.label());
        Asked asked = format == Format.DOSSIER ? Asked.ALL.about("Jorem Kastel") : Asked.ALL;
        format.write(ledger, asked, out);
        for (Path file : files(out)) {
            Path golden = GOLDEN.resolve(folder.relativize(file).toString());
            if (WRITE) {
                Files.createDirectories(golden.getParent());
                Files.copy(file, golden, StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(Files.readAllLines(file)).as(golden.toString()).isEqualTo(Files.readAllLines(golden));
        }
    }

    private static List<Path> files(Path out) throws IOException {
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
