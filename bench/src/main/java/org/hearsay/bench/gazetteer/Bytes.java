package org.hearsay.bench.gazetteer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Numbers and strings as the gazetteer's file keeps them: big-endian, none of them with a sign. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Bytes fixed(int value, int width) {
        if (value < 0 || width < 4 && value >>> 8 * width != 0) {
            throw new IllegalArgumentException(value + " does not fit into " + width + " bytes");
        }
        for (int i = width - 1; i >= 0; i--) {
            out.write(value >>> 8 * i);
        }
        return this;
    }

    Bytes varying(int value) {
        int rest = value;
        while (rest >= 0x80) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
        return this;
    }

    Bytes string(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), 0);
    }

    Bytes bytes(byte[] from, int begin) {
        out.write(from, begin, from.length - begin);
        return this;
    }

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
