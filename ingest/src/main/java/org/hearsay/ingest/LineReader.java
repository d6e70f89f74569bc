package org.hearsay.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines of bytes and keeps no more than one of them, and of that no more than a limit. A line ends at a line feed. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long consumed;
    private long number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * A line without its line feed.
     *
     * @param number from 1
     * @param bytes empty if the line is too long
     * @param length of the whole line, in bytes
     */
    record Line(long number, byte[] bytes, long length, boolean isTooLong) {}

    /** How many bytes lie behind. */
    long consumed() {
        return consumed;
    }

    /** The next line; empty at the end. A file that ends in a line feed has no line after it. */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean found = false;
        boolean any = false;
        while (!found && (at < filled || fill())) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            found = end < filled;
            any = true;
            length += end - at;
            if (length <= limit) {
                line.write(buffer, at, end - at);
            } else {
                line = new ByteArrayOutputStream(0);
            }
            consumed += end - at + (found ? 1 : 0);
            at = found ? end + 1 : end;
        }
        return any ? Optional.of(new Line(++number, line.toByteArray(), length, length > limit)) : Optional.empty();
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
