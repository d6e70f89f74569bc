package org.hearsay.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.view.CopyView;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.query.SharedCopy;
import org.hearsay.tell.json.JsonLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reports that share copy. */
@Command(
        name = "copies",
        header = "Print which reports share copy, and how much of it.",
        description =
                "%ncopy: one is the other, whole or cut. partial: they have passages in common. quote: they have the"
                        + " words of a speaker in common, and nothing else, so neither need have seen the other. Page"
                        + " furniture does not count.",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExamples:", "  hearsay copies", "  hearsay copies --json"})
final class CopiesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Colouring colouring = new Colouring();

    @Option(names = "--json", description = "Print one pair a line, as JSON, with the passages in both texts.")
    private boolean json;

    CopiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = folder.openExisting(console)) {
            List<SharedCopy> copies = ledger.copies();
            if (json) {
                copies.forEach(copy -> console.print(JsonLine.of(out -> write(out, copy))));
            } else if (copies.isEmpty()) {
                console.say("no two reports in the ledger share copy");
            } else {
                console.print(new CopyView(console.palette(colouring.colours()), console.width()).of(copies));
            }
            return Exit.OK;
        }
    }

    private static void write(JsonGenerator json, SharedCopy shared) throws IOException {
        json.writeStartObject();
        json.writeStringField("a", shared.a().id());
        json.writeStringField("b", shared.b().id());
        json.writeStringField("relation", shared.copy().relation().label());
        json.writeArrayFieldStart("passages");
        for (Copy.Passage passage : shared.copy().passages()) {
            json.writeStartObject();
            json.writeFieldName("a");
            json.writeArray(new int[] {passage.a().begin(), passage.a().end()}, 0, 2);
            json.writeFieldName("b");
            json.writeArray(new int[] {passage.b().begin(), passage.b().end()}, 0, 2);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
