package org.hearsay.bench.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingParser;
import org.hearsay.core.Report;

/** Readings by the id of their report. A report that was not read scores as one in which nothing was found. */
public final class Readings {

    private final Map<String, Reading> byReport = new HashMap<>();

    private Readings() {}

    public static Readings of(List<Reading> readings) {
        Readings all = new Readings();
        readings.forEach(reading -> all.byReport.put(reading.report().id(), reading));
        return all;
    }

    /**
     * Readings from a file with one on each line.
     *
     * @throws IllegalArgumentException if a line is not a reading; the message names the file and the line
     */
    public static Readings load(Path file) {
        Readings all = new Readings();
        ReadingParser parser = new ReadingParser();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Reading reading = parser.parse(line);
                    all.byReport.put(reading.report().id(), reading);
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read: " + e, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ":" + number + " " + e.getMessage(), e);
        }
    }

    /** The reading of a report; a missing one is noted. */
    Reading of(Report report, Notes notes) {
        return Optional.ofNullable(byReport.get(report.id())).orElseGet(() -> {
            notes.fault("no reading for " + report.id());
            return nothingIn(report);
        });
    }

    private static Reading nothingIn(Report report) {
        return new Reading(
                new Reading.Reader("none", ""),
                report,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
