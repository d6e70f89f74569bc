package org.hearsay.ledger.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingFormat;
import org.hearsay.core.ReadingParser;

/**
 * Readings as they are kept: the reading format in gzip. The words' trees, nine tenths of a reading, are left out: the
 * report's text is kept, and the reader that made them makes them again.
 */
public final class Packed {

    private static final int BUFFER = 1 << 14;
    private static final ReadingFormat FORMAT = new ReadingFormat(false);
    private static final ReadingParser PARSER = new ReadingParser();

    private Packed() {}

    static byte[] pack(Reading reading) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes, BUFFER), StandardCharsets.UTF_8)) {
            FORMAT.write(reading, out);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "packing the reading of " + reading.report().id(), e);
        }
        return bytes.toByteArray();
    }

    /** The reading in a row; without tokens. */
    public static Reading unpack(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return PARSER.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking a reading", e);
        }
    }

    /** The report in a row with its sentences, without the rest of the reading. */
    public static Reading opening(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            return ReadingParser.opening(in);
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking the sentences of a report", e);
        }
    }

    /** The text of the report in a row, without the rest of the reading. */
    public static String text(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
            return ReadingParser.text(in);
        } catch (IOException e) {
            throw new UncheckedIOException("unpacking the text of a report", e);
        }
    }
}
