package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one command of the command line came to: run in this process, with its output caught. */
record Run(int code, String out, String err) {

    static Run of(String... args) {
        return with(Map.of(), "", args);
    }

    static Run with(Map<String, String> environment, String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                out,
                err,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new HashMap<>(environment),
                false,
                false);
        int code = new Hearsay(console).run(args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> outLines() {
        return out.lines().toList();
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
