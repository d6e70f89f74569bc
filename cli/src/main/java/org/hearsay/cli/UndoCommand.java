package org.hearsay.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
        name = "undo",
        header = "Take a decision back.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {"%nExample:", "  hearsay undo 3 --by Ilan --why \"two passports after all\""})
final class UndoCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "N", description = "Its number, as `hearsay decisions` gives it.")
    private long number;

    @Mixin
    private Ruled ruled = new Ruled();

    UndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return ruled.undo(console, number);
    }
}
