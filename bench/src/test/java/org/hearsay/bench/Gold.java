package org.hearsay.bench;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** The tiny gold sets of the tests: invented people in an invented country. */
public final class Gold {

    private Gold() {}

    /** A file or folder of them. */
    public static Path file(String name) {
        URL url = Objects.requireNonNull(Gold.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
