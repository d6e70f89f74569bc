package org.hearsay.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.hearsay.cli.check.CsvRows;
import org.hearsay.cli.check.Screening;
import org.hearsay.cli.view.ScreeningView;
import org.hearsay.core.JsonFields;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Dossier;
import org.hearsay.tell.json.DossierJson;
import org.hearsay.tell.json.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens a list of names against a ledger. */
@Command(
        name = "check",
        header = "Screen a list of names: who is meant, how sure that is, and what is known.",
        description =
                "%nThe list is a CSV file with a name a line, in the column that is called name, else in the first. "
                        + "What the other columns tell (post, country) helps to say who of several is meant.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay check names.csv", "  hearsay check names.csv --as-of 2031-05 --json"})
final class CheckCommand implements Callable<Integer> {

    private static final Set<String> NAME = Set.of("name", "full name", "names", "person", "who");

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private AsOf asOf = new AsOf();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--json", description = "Print one name a line, as JSON.")
    private boolean json;

    @Parameters(paramLabel = "FILE", description = "The list; - reads standard input.")
    private String file = "";

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<CsvRows.Row> rows = rows();
        List<String> titles = rows.isEmpty()
                ? List.of()
                : rows.getFirst().cells().stream()
                        .map(cell -> cell.toLowerCase(Locale.ROOT))
                        .toList();
        int titled = IntStream.range(0, titles.size())
                .filter(i -> NAME.contains(titles.get(i)))
                .findFirst()
                .orElse(-1);
        int column = Math.max(0, titled);
        boolean failed = false;
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            Screening screening = new Screening(ledger, asOf.day());
            ScreeningView view = new ScreeningView(console.palette(colouring.colours()), console.width());
            for (CsvRows.Row row : rows.subList(titled < 0 ? 0 : 1, rows.size())) {
                if (row.cells().size() <= column || row.cells().get(column).isBlank()) {
                    console.say(file + ", line " + row.line() + ": there is no name in it");
                    failed = true;
                    continue;
                }
                List<String> more = IntStream.range(0, row.cells().size())
                        .filter(i -> i != column)
                        .mapToObj(row.cells()::get)
                        .filter(cell -> !cell.isBlank())
                        .toList();
                Screening.Result result =
                        screening.screen(row.line(), row.cells().get(column), more);
                console.print(json ? line(result) : view.of(result));
            }
        }
        return failed ? Exit.SOME_FAILED : Exit.OK;
    }

    private List<CsvRows.Row> rows() {
        try {
            String text = file.equals("-")
                    ? new String(console.in().readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(Path.of(file));
            return CsvRows.of(text);
        } catch (CsvRows.BadLine e) {
            throw new Stop(Exit.SOME_FAILED, file + ", " + e.getMessage(), e);
        } catch (NoSuchFileException e) {
            throw new Stop(Exit.USAGE, "there is no file " + file, e);
        } catch (CharacterCodingException e) {
            throw new Stop(Exit.SOME_FAILED, file + " is not written in UTF-8", e);
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Stop(Exit.SOME_FAILED, file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String line(Screening.Result result) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeNumberField("line", result.line());
            json.writeStringField("name", result.name());
            json.writeStringField("sure", result.sureness().label());
            json.writeNumberField("more", result.more());
            json.writeArrayFieldStart("matches");
            for (Screening.Candidate each : result.matches()) {
                json.writeStartObject();
                DossierJson.heading(json, each.dossier().id(), each.dossier().heading());
                JsonFields.strings(json, "fitting", each.fitting());
                JsonFields.strings(json, "posts", each.posts());
                json.writeObjectFieldStart("facts");
                for (Map.Entry<String, Integer> section : totals(each.dossier())) {
                    json.writeNumberField(section.getKey(), section.getValue());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<Map.Entry<String, Integer>> totals(Dossier dossier) {
        return dossier.sections().stream()
                .map(section -> Map.entry(section.name(), section.total()))
                .toList();
    }
}
