package org.hearsay.reader;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the page about the library is compiled and run as it stands there. */
class LibraryPageTest {

    @TempDir
    private Path folder;

    @Test
    void theProgramOnThePageReadsAReport() throws Exception {
        Matcher program =
                Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(Path.of("../docs/library.md")));
        assertThat(program.find()).isTrue();
        Path source = Files.writeString(folder.resolve("Claims.java"), program.group(1));
        int failed = requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(failed).isZero();

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            String[] arguments = {"Water Minister Halina Sobrat resigned on Wednesday."};
            loader.loadClass("Claims").getMethod("main", String[].class).invoke(null, (Object) arguments);
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("resign [Halina Sobrat] 2031-03-05: ", "Halina Sobrat resigned");
    }
}
