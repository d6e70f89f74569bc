package org.hearsay.style;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Sources are formatted by palantir-java-format. With {@code -Dformat=write} they are rewritten, else only looked at. */
class FormatTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", ".."));
    private static final boolean WRITE = "write".equals(System.getProperty("format"));

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceIsFormatted() throws IOException, FormatterException {
        List<Path> others = new ArrayList<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = formatter.formatSourceAndFixImports(text);
            if (formatted.equals(text)) {
                continue;
            }
            if (WRITE) {
                Files.writeString(source, formatted);
            } else {
                others.add(ROOT.relativize(source));
            }
        }
        assertThat(others)
                .as("not formatted; run ./mvnw -q -pl style test -Dformat=write")
                .isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !ROOT.relativize(file).toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }
}
