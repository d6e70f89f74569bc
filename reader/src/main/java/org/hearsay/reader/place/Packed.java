package org.hearsay.reader.place;

import java.nio.charset.StandardCharsets;

/** Numbers and strings in a byte array, as the gazetteer's file keeps them: big-endian, none of them with a sign. */
final class Packed {

    private final byte[] bytes;
    private int at;

    Packed(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    int at() {
        return at;
    }

    Packed skip(int count) {
        at += count;
        return this;
    }

    int fixed(int width) {
        int value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | bytes[at++] & 0xff;
        }
        return value;
    }

    /** Seven bits a byte, the lowest first; the eighth bit says that more follow. */
    int varying() {
        int value = 0;
        int shift = 0;
        int read;
        do {
            read = bytes[at++];
            value |= (read & 0x7f) << shift;
            shift += 7;
        } while (read < 0);
        return value;
    }

    String string(int length) {
        String read = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return read;
    }

    void copy(int length, byte[] to, int offset) {
        System.arraycopy(bytes, at, to, offset, length);
        at += length;
    }
}
