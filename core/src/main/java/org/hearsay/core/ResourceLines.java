package org.hearsay.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that stand beside a class. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * The lines of a list in UTF-8, but for blank ones and those that begin with {@code #}, which are comments.
     *
     * @throws IllegalStateException if there is no such list beside the class; the message names both
     */
    public static List<String> of(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + name + " beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name + " beside " + beside.getName(), e);
        }
    }
}
