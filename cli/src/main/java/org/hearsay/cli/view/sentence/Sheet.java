package org.hearsay.cli.view.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Lists that stand beside the classes of this package; lines that begin with {@code #} are comments. */
final class Sheet {

    private Sheet() {}

    static List<String> lines(String name) {
        try (InputStream in = Sheet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + Sheet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading resource " + name, e);
        }
    }

    static Set<String> words(String name) {
        return Set.copyOf(lines(name));
    }

    /** Lines of cells with tabs between them. */
    static List<List<String>> rows(String name) {
        return lines(name).stream().map(line -> List.of(line.split("\t"))).toList();
    }
}
