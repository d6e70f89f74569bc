package org.hearsay.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.bench.gazetteer.Compiler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compiles the gazetteer that the reader carries. */
@Command(
        name = "gazetteer",
        description =
                "Compile the reader's gazetteer from GeoNames (cities500.txt.gz, admin1.json, admin2.json) and our"
                        + " tables, and say how many places and names it holds and what was dropped.",
        mixinStandardHelpOptions = true)
final class GazetteerCommand implements Callable<Integer> {

    private static final String PLACE = "reader/src/main/resources/org/hearsay/reader/place/gazetteer.gz";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--geonames",
            required = true,
            paramLabel = "FOLDER",
            description = "The folder of GeoNames' files.")
    private Path geonames = Path.of("");

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; the reader's own if not given.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        Path file = out.toString().isEmpty() ? BenchFolder.root().resolve(PLACE) : out;
        Compiler.Compiled compiled = Compiler.compile(geonames);
        try {
            Files.write(file, compiled.file());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e, e);
        }
        spec.commandLine().getOut().println(compiled.summary() + "; " + compiled.file().length + " bytes");
        return 0;
    }
}
