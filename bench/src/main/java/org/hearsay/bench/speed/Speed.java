package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.bench.ReportLines;
import org.hearsay.core.Report;

/**
 * Measures the reader as {@code ./hearsay} starts it, and its peer, over the same reports.
 *
 * @param root the project's folder
 * @param reports reports, one a line
 * @param limit how many of them to read, 0 for all
 */
public record Speed(Path root, Path reports, int workers, int passes, int limit) {

    /** The virtual machine's options in {@code ./hearsay}, as far as they bear on speed and memory. */
    private static final List<String> AS_HEARSAY_STARTS = List.of(
            "-Xmx512m",
            "-Xss4m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED");

    private static final int STARTS = 5;

    /** The whole pipeline in a fresh virtual machine. */
    public Run reader() {
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(AS_HEARSAY_STARTS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SpeedProbe.class.getName()));
        command.addAll(arguments(passes));
        return Measured.run(command);
    }

    /** Stanford CoreNLP, in a process of its own, built first if it is not; one pass warms up and one counts. */
    public Run corenlp() {
        Path pom = root.resolve("bench/corenlp/pom.xml");
        Path target = root.resolve("bench/corenlp/target");
        Path classPath = target.resolve("classpath");
        run(List.of(
                root.resolve("mvnw").toString(),
                "-q",
                "-B",
                "-f",
                pom.toString(),
                "compile",
                "dependency:build-classpath",
                "-Dmdep.outputFile=" + classPath));
        List<String> command = new ArrayList<>(List.of(java(), "-Xmx6g", "-cp"));
        command.add(target.resolve("classes")
                + System.getProperty("path.separator")
                + text(classPath).strip());
        command.add("org.hearsay.bench.corenlp.CoreNlpProbe");
        command.addAll(arguments(2));
        return Measured.run(command);
    }

    /**
     * Seconds from starting {@code ./hearsay inspect --json} on the first report to its reading, the median of {@value #STARTS}
     * after one that is not counted.
     */
    public double start() {
        try {
            Report first = ReportLines.in(reports).next();
            Path report = Files.createTempFile("first", ".jsonl");
            Path error = Files.createTempFile("hearsay", ".log");
            try {
                Files.writeString(report, ReportLines.line(first) + "\n");
                List<String> command =
                        List.of(root.resolve("hearsay").toString(), "inspect", "--json", report.toString());
                Measured.secondsToFirstLine(command, error);
                return IntStream.range(0, STARTS)
                        .mapToDouble(start -> Measured.secondsToFirstLine(command, error))
                        .sorted()
                        .skip(STARTS / 2)
                        .findFirst()
                        .orElseThrow();
            } finally {
                Files.delete(report);
                Files.delete(error);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("measuring the start of hearsay", e);
        }
    }

    private List<String> arguments(int passes) {
        return List.of(reports.toString(), String.valueOf(workers), String.valueOf(passes), String.valueOf(limit));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void run(List<String> command) {
        try {
            int code = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("exit code " + code + ": " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be run: " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
