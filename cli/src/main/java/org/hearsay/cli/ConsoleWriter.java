package org.hearsay.cli;

import java.io.Writer;

/** Standard output of a {@link Console} for those who want a writer. */
final class ConsoleWriter extends Writer {

    private final Console console;

    ConsoleWriter(Console console) {
        this.console = console;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        console.print(new String(buffer, offset, length));
    }

    @Override
    public void flush() {
        console.flush();
    }

    @Override
    public void close() {
        flush();
    }
}
