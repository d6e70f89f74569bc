package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A stream in another encoding, read as UTF-8, so that its lines can be told by their bytes. */
final class Transcoded extends InputStream {

    private final Reader in;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final CharBuffer characters = CharBuffer.allocate(1 << 13).flip();
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private boolean ended;

    Transcoded(InputStream in, Charset charset) {
        this.in = new InputStreamReader(in, charset);
    }

    @Override
    public int read() throws IOException {
        return bytes.hasRemaining() || fill() ? bytes.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (!bytes.hasRemaining() && !fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(into, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        bytes.clear();
        while (bytes.position() == 0 && !ended) {
            characters.compact();
            ended = in.read(characters) < 0;
            characters.flip();
            encoder.encode(characters, bytes, ended);
        }
        bytes.flip();
        return bytes.hasRemaining();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
