package org.hearsay.bench;

import java.nio.file.Path;

/** Where the project stands: {@code bench/run} says so, else it is the folder the command runs in. */
final class BenchFolder {

    private BenchFolder() {}

    static Path root() {
        return Path.of(System.getProperty("hearsay.root", ".")).toAbsolutePath().normalize();
    }
}
