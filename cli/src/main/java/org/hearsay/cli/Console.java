package org.hearsay.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.hearsay.cli.view.Palette;
import org.hearsay.tell.Visible;

/**
 * What a command has around it: standard output for data, standard error for messages, and what is known of the terminal. Both
 * are written in UTF-8. For one thread, but for {@link #say}.
 */
public final class Console {

    private static final int USUAL_WIDTH = 100;

    private final Writer out;
    private final PrintStream err;
    private final InputStream in;
    private final Map<String, String> environment;
    private final boolean outIsTerminal;
    private final boolean errIsTerminal;

    /** @param environment the variables that are heeded: {@code COLUMNS}, {@code NO_COLOR}, {@code TERM}, {@code HEARSAY_…} */
    public Console(
            OutputStream out,
            OutputStream err,
            InputStream in,
            Map<String, String> environment,
            boolean outIsTerminal,
            boolean errIsTerminal) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.in = in;
        this.environment = Map.copyOf(environment);
        this.outIsTerminal = outIsTerminal;
        this.errIsTerminal = errIsTerminal;
    }

    /** That of this process; the script that starts it says in {@code hearsay.terminal} which of the two are terminals. */
    static Console ofProcess() {
        String terminals = System.getProperty("hearsay.terminal", "");
        return new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.in,
                System.getenv(),
                terminals.contains("out"),
                terminals.contains("err"));
    }

    /**
     * Writes data.
     *
     * @throws Stop if nobody takes it any more (the other end of a pipe was closed), or it cannot be written
     */
    void print(String data) {
        try {
            out.write(data);
            if (outIsTerminal) {
                out.flush();
            }
        } catch (IOException e) {
            throw broken(e);
        }
    }

    /** Writes out what has been printed. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static Stop broken(IOException e) {
        String reason = String.valueOf(e.getMessage());
        boolean closed = reason.toLowerCase(Locale.ROOT).contains("broken pipe");
        return closed
                ? new Stop(Exit.OK, "", e)
                : new Stop(Exit.SOME_FAILED, "standard output cannot be written: " + reason, e);
    }

    /** Says one line on standard error; control characters in it are shown as symbols. */
    synchronized void say(String message) {
        err.println(Visible.line(message));
    }

    /** Standard error itself, for what draws on it. */
    PrintStream err() {
        return err;
    }

    InputStream in() {
        return in;
    }

    boolean errIsTerminal() {
        return errIsTerminal;
    }

    String variable(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** How wide the terminal is, in columns; 100 where that is not known. */
    int width() {
        try {
            return Math.clamp(Integer.parseInt(variable("COLUMNS", "").strip()), 20, 400);
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** The colours to print with: none in a file or pipe, or where {@code NO_COLOR} is set, unless they are asked for. */
    Palette palette(Colours wanted) {
        boolean coloured = switch (wanted) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                outIsTerminal
                        && variable("NO_COLOR", "").isEmpty()
                        && !variable("TERM", "").equals("dumb");
        };
        return coloured ? Palette.of(environment) : Palette.NONE;
    }
}
