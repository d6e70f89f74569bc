package org.hearsay.cli;

import picocli.CommandLine.Option;

/** The option that says whether to print in colours. */
final class Colouring {

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            description = "Colours: auto, always or never. Default: on a terminal, unless NO_COLOR is set.")
    private Colours colours = Colours.AUTO;

    Colours colours() {
        return colours;
    }
}
