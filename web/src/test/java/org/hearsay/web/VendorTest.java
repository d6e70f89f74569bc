package org.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the libraries that pages load to what the lock says of them. */
class VendorTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/hearsay/web");
    private static final Set<String> LICENCES = Set.of("MIT", "ISC", "0BSD", "BSD-3-Clause");

    @Test
    void everyLibraryIsTheOneThatTheLockNames() throws Exception {
        for (String[] row : rows()) {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve("vendor").resolve(row[0]));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .as(row[0])
                    .isEqualTo(row[4]);
            assertThat(LICENCES).contains(row[3]);
            assertThat(FOLDER.resolve("vendor/licences/" + row[1] + ".txt")).isNotEmptyFile();
        }
    }

    @Test
    void nothingIsThereThatTheLockDoesNotName() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("vendor"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(
                            rows().stream().map(row -> row[0]).toList());
        }
    }

    private static List<String[]> rows() throws IOException {
        return Files.readAllLines(FOLDER.resolve("vendor.lock")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }
}
