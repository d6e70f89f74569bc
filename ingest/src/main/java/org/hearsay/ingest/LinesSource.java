package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.ingest.document.Encodings;

/** JSON Lines: a report a line. Broken lines fail with their number and the rest is read; blank lines are nothing. */
final class LinesSource implements Source {

    /** The most bytes that a line with the longest text can take: every character escaped, and the other fields. */
    private static final int MOST_BYTES = 6 * Texts.LONGEST + 100_000;

    private final InputStream stream;
    private final long size;
    private final String input;
    private final String name;
    private final ReportLine parser;
    private final Run run;

    private Optional<LineReader> lines = Optional.empty();
    private long counted;
    private long items;
    private boolean done;

    /**
     * A source of lines, which closes the stream.
     *
     * @param size of the file, in bytes
     * @param name what reports without an id are called after, with a colon and the number of the line
     */
    LinesSource(InputStream stream, long size, String input, String name, Run run) {
        this.stream = stream;
        this.size = size;
        this.input = input;
        this.name = name;
        this.parser = new ReportLine(run.options());
        this.run = run;
    }

    @Override
    public Optional<Item> next() {
        if (done) {
            return Optional.empty();
        }
        try {
            if (lines.isEmpty()) {
                lines = Optional.of(open());
            }
            return advance(lines.get());
        } catch (IOException e) {
            end();
            return Optional.of(run.failed(input, Disk.reason(e)));
        }
    }

    private LineReader open() throws IOException {
        stream.mark(4);
        Optional<Encodings.Mark> mark = Encodings.mark(stream.readNBytes(4));
        stream.reset();
        if (mark.isEmpty()) {
            return new LineReader(stream, MOST_BYTES);
        }
        stream.skipNBytes(mark.get().length());
        boolean isUtf8 = mark.get().charset().equals(StandardCharsets.UTF_8);
        return new LineReader(
                isUtf8 ? stream : new Transcoded(stream, mark.get().charset()), MOST_BYTES);
    }

    private Optional<Item> advance(LineReader reader) throws IOException {
        Optional<LineReader.Line> line = reader.next();
        while (line.isPresent() && !line.get().isTooLong() && isBlank(line.get().bytes())) {
            line = reader.next();
        }
        if (line.isEmpty()) {
            boolean nothing = items == 0;
            boolean empty = reader.consumed() == 0;
            end();
            return nothing ? Optional.of(run.failed(input, empty ? "is empty" : "holds no reports")) : Optional.empty();
        }
        items++;
        count(Math.min(reader.consumed(), size));
        return Optional.of(item(line.get()));
    }

    private Item item(LineReader.Line line) {
        String place = input + ":" + line.number();
        if (line.isTooLong()) {
            return run.failed(place, TextSource.tooLong(line.length()));
        }
        Optional<String> strict = Encodings.strictly(ByteBuffer.wrap(line.bytes()), StandardCharsets.UTF_8);
        Encodings.Decoded decoded = strict.map(text -> new Encodings.Decoded(text, Optional.empty()))
                .orElseGet(() -> Encodings.decode(line.bytes()));
        try {
            ReportLine.Parsed parsed = parser.parse(decoded.text(), name + ":" + line.number());
            List<String> notes = new ArrayList<>(parsed.notes());
            decoded.note().ifPresent(notes::add);
            return run.read(parsed.report(), place, notes);
        } catch (ReportLine.Unfit e) {
            return run.failed(place, String.valueOf(e.getMessage()));
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }

    private void count(long consumed) {
        run.progress().add(Math.max(0, consumed - counted));
        counted = Math.max(counted, consumed);
    }

    private void end() {
        count(size);
        done = true;
        close();
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(input, e);
        }
    }
}
