package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a password comes from: asked twice on the terminal, which does not show it, or a line of standard input. */
final class NewPassword {

    @Option(names = "--password-stdin", description = "Take the password from the first line of standard input.")
    private boolean fromInput;

    /** @throws Stop if there is no terminal to ask on, the line is missing, or what was typed twice differs */
    String get(Console console) {
        return fromInput ? line(console) : typed(console);
    }

    private static String line(Console console) {
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
            return Optional.ofNullable(in.readLine())
                    .orElseThrow(() -> new Stop(Exit.USAGE, "standard input has no password"));
        } catch (IOException e) {
            throw new Stop(Exit.SOME_FAILED, "standard input cannot be read: " + e.getMessage(), e);
        }
    }

    private static String typed(Console console) {
        Optional<java.io.Console> terminal =
                Optional.ofNullable(System.console()).filter(there -> console.errIsTerminal());
        if (terminal.isEmpty()) {
            throw new Stop(
                    Exit.USAGE,
                    "there is no terminal to ask for the password on; --password-stdin takes it from a pipe");
        }
        char[] first = ask(terminal.orElseThrow(), "Password: ");
        char[] second = ask(terminal.orElseThrow(), "Once more: ");
        if (!Arrays.equals(first, second)) {
            throw new Stop(Exit.USAGE, "the two are not the same; nothing was changed");
        }
        return new String(first);
    }

    private static char[] ask(java.io.Console terminal, String prompt) {
        return Optional.ofNullable(terminal.readPassword("%s", prompt))
                .orElseThrow(() -> new Stop(Exit.USAGE, "no password was given; nothing was changed"));
    }
}
