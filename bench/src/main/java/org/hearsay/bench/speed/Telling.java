package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a measured process says on standard output, a line each: {@code first} once it has read a report; for every pass
 * {@code pass REPORTS WORDS TOKENS NANOSECONDS}; at its end {@code memory BYTES BASIS}. Words are separated by white space.
 */
final class Telling {

    private final PrintStream out;

    Telling(PrintStream out) {
        this.out = out;
    }

    void first() {
        say("first");
    }

    void pass(Pass pass) {
        say("pass " + pass.reports() + " " + pass.words() + " " + pass.tokens() + " " + pass.nanoseconds());
    }

    /** The most memory that this process has had: all of it where the system tells (Linux), else the heap's. */
    void memory() {
        Optional<Long> resident = residentBytes(Path.of("/proc/self/status"));
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                .sum();
        say(resident.map(bytes -> "memory " + bytes + " resident").orElse("memory " + heap + " heap"));
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private static Optional<Long> residentBytes(Path status) {
        if (!Files.isReadable(status)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(status.toString(), e);
        }
    }
}
