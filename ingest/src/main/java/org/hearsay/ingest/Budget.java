package org.hearsay.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** What one input may still unpack. */
final class Budget {

    private final Limits limits;
    private long bytes;
    private int files;

    Budget(Limits limits) {
        this.limits = limits;
    }

    /** Takes one more file in; false if they are too many. */
    boolean takeFile() {
        return ++files <= limits.files();
    }

    /** A stream whose bytes count. */
    InputStream counting(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read() throws IOException {
                int read = super.read();
                take(read < 0 ? 0 : 1);
                return read;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                take(Math.max(0, read));
                return read;
            }

            @Override
            public boolean markSupported() {
                return false;
            }
        };
    }

    private void take(int more) throws IOException {
        bytes += more;
        if (bytes > limits.unpackedBytes()) {
            throw new IOException(
                    String.format(Locale.ROOT, "it unpacks to more than %,d bytes", limits.unpackedBytes()));
        }
    }
}
