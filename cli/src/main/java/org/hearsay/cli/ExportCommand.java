package org.hearsay.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.export.Asked;
import org.hearsay.export.Exported;
import org.hearsay.export.Format;
import org.hearsay.export.Unclear;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a ledger holds for other programs. */
@Command(
        name = "export",
        header = "Write what the ledger holds in the format of another program.",
        description = {
            "%nThe file gets its name once it is whole; nothing is overwritten. Every format is narrower than the"
                    + " ledger:",
            "%nftm      FollowTheMoney 4 entities, a line each. Without origins, conflicts, who quotes whom, those whom"
                    + " reports only describe, and what is denied, retracted, expected or wished for.",
            "plover   PLOVER events, a line each. Without what is no event, countries of actors, speakers, conflicts.",
            "csv      A folder of tables. Without texts, and where words stand in them.",
            "graphml  The network of ties. Without events, days, words and speakers.",
            "claims   Claims as readings have them, a line each. Without texts, and claims that were rejected.",
            "dossier  All on one person, body or place (--who) with its evidence, as one page."
        },
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay export --format ftm --out entities.ftm.json",
            "  hearsay export --format csv --out tables --as-of 2031-05-06",
            "  hearsay export --format dossier --who \"Ana Petrova\" --out petrova.html"
        })
final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private AsOf asOf = new AsOf();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.CLAIMS;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "The file to make; for csv, the folder.")
    private Path out = Path.of("");

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Whom a dossier is about: a name, or the id of one of those who share it.")
    private Optional<String> who = Optional.empty();

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (who.isPresent() != (format == Format.DOSSIER)) {
            throw new Stop(Exit.USAGE, "--who goes with --format dossier, and a dossier needs it");
        }
        try (Ledger ledger = folder.openExisting(console)) {
            AsOf.warn(ledger, console);
            long before = ledger.version();
            Exported exported = format.write(ledger, new Asked(asOf.day(), who), out);
            console.say("hearsay: " + exported.rows() + (format == Format.DOSSIER ? " facts in " : " lines in ") + out
                    + (exported.leftOut() == 0
                            ? ""
                            : "; " + exported.leftOut() + " facts have no place in this format"));
            if (ledger.version() != before) {
                console.say("somebody wrote to the ledger meanwhile: some lines are of before that, some of after");
            }
            return Exit.OK;
        } catch (Unclear e) {
            throw new Stop(Exit.SOME_FAILED, Objects.requireNonNull(e.getMessage()), e);
        } catch (FileAlreadyExistsException e) {
            throw new Stop(Exit.SOME_FAILED, out + " is there already; an export overwrites nothing", e);
        } catch (IOException | UncheckedIOException e) {
            throw new Stop(Exit.SOME_FAILED, out + " cannot be written: " + e.getMessage(), e);
        }
    }
}
