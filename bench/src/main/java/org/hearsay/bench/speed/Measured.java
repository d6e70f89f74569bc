package org.hearsay.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a process that measures itself, and listens to what it tells ({@link Telling}). */
final class Measured {

    private Measured() {}

    /**
     * Runs a command to its end.
     *
     * @throws IllegalStateException if it fails or tells nothing; the message holds the command
     */
    static Run run(List<String> command) {
        long start = System.nanoTime();
        double first = Double.NaN;
        List<Pass> passes = new ArrayList<>();
        long memory = 0;
        String basis = "unknown";
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] said = line.split(" ", -1);
                    switch (said[0]) {
                        case "first" -> first = (System.nanoTime() - start) / 1e9;
                        case "pass" -> passes.add(pass(said));
                        case "memory" -> {
                            memory = Long.parseLong(said[1]);
                            basis = said[2];
                        }
                        default -> {} // what libraries say of themselves
                    }
                }
            }
            if (process.waitFor() != 0 || passes.isEmpty()) {
                throw new IllegalStateException("measured nothing (exit code " + process.exitValue() + "): " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be run: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
        return new Run(first, passes, memory, basis);
    }

    private static Pass pass(String[] said) {
        return new Pass(
                Integer.parseInt(said[1]), Long.parseLong(said[2]), Long.parseLong(said[3]), Long.parseLong(said[4]));
    }

    /** Seconds from the start of a command to the first line that it prints; it is then read to its end. */
    static double secondsToFirstLine(List<String> command, Path error) {
        try {
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(command).redirectError(error.toFile()).start();
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                double seconds = (System.nanoTime() - start) / 1e9;
                while (line != null) {
                    line = lines.readLine();
                }
                if (process.waitFor() != 0) {
                    throw new IllegalStateException(
                            "exit code " + process.exitValue() + ": " + command + "; see " + error);
                }
                return seconds;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be run: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
    }
}
