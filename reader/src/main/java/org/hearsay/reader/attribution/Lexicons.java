package org.hearsay.reader.attribution;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The lists kept beside this package: a key and a value a line, with a tab between, or a key alone; {@code #} begins a comment. */
final class Lexicons {

    private Lexicons() {}

    /** @throws IllegalStateException if a key stands twice; the message names the list and the key */
    static Map<String, String> of(String name) {
        try (InputStream in = Lexicons.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            Map<String, String> found = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int tab = line.indexOf('\t');
                        String key = tab < 0 ? line : line.substring(0, tab);
                        if (found.put(key, tab < 0 ? "" : line.substring(tab + 1)) != null) {
                            throw new IllegalStateException(name + " has '" + key + "' twice");
                        }
                    });
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
