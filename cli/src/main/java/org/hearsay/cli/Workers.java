package org.hearsay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option that says how many reports are read at once. */
final class Workers {

    private static final int MOST = 256;

    private int number = Runtime.getRuntime().availableProcessors();

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many reports are read at once. Default: as many as there are processors. "
                    + "What is printed and filed does not depend on it.")
    void number(int value) {
        if (value < 1 || value > MOST) {
            throw new ParameterException(
                    command.commandLine(), "--workers takes a number from 1 to " + MOST + ", not " + value);
        }
        number = value;
    }

    int number() {
        return number;
    }
}
