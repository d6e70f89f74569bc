package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Runs every command once on a sentence of our own, so that the virtual machine can keep the classes they need in a shared
 * archive and later starts are quick. The script that starts Hearsay calls it after a build.
 */
public final class Prime {

    private static final String REPORT = """
        SORANE - Defence Minister Ruva Sel resigned on Tuesday, an official said on condition of anonymity.

        "I will not sign another order," Ms Sel told a news conference. Prime Minister Ilan Dorve denied on 6 May that
        he had dismissed her, and said she would remain "a friend of this house".
        """;

    private Prime() {}

    /** @param args one folder that is not there yet, for a ledger; who calls it takes it away again */
    public static void main(String[] args) {
        List<List<String>> commands = List.of(
                List.of("inspect", "--color=always", "-"),
                List.of("inspect", "--json", "--syntax", "--published", "2031-05-06", "-"),
                List.of("read", "--ledger", args[0], "-"),
                List.of("who", "--color=always", "--ledger", args[0], "Sel"),
                List.of("facts", "--color=always", "--ledger", args[0], "--who", "Sel"),
                List.of("said", "--json", "--ledger", args[0], "--by", "Ruva Sel"),
                List.of("inspect", "--help"));
        int worst = Exit.OK;
        for (List<String> command : commands) {
            Console console = new Console(
                    OutputStream.nullOutputStream(),
                    System.err,
                    new ByteArrayInputStream(REPORT.getBytes(StandardCharsets.UTF_8)),
                    Map.of("TERM", "xterm-256color"),
                    true,
                    false);
            worst = Math.max(worst, new Hearsay(console).run(command.toArray(String[]::new)));
        }
        System.exit(worst);
    }
}
