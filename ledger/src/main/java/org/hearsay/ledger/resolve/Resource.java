package org.hearsay.ledger.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists that stand beside the classes of this package; lines that begin with {@code #} are comments. */
final class Resource {

    private Resource() {}

    static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + Resource.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading resource " + name, e);
        }
    }

    /** Lines of one letter, a tab, and what it stands for. */
    static Map<Character, String> pairs(String name) {
        return lines(name).stream()
                .map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0].charAt(0), pair -> pair[1]));
    }
}
