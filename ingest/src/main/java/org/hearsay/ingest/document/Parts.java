package org.hearsay.ingest.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document that is an archive of files, unpacked within bounds. */
final class Parts {

    private static final int MOST = 5_000;
    private static final int MOST_BYTES = 128 << 20;

    private Parts() {}

    /**
     * All parts by name.
     *
     * @throws Unreadable if they are too many or too large
     */
    static Map<String, byte[]> of(byte[] archive) throws IOException, Unreadable {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int bytes = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes(MOST_BYTES + 1 - bytes);
                bytes += part.length;
                if (bytes > MOST_BYTES || parts.size() == MOST) {
                    throw new Unreadable("unpacks to more than " + (MOST_BYTES >> 20) + " MB or " + MOST + " files");
                }
                parts.put(entry.getName(), part);
            }
        }
        return parts;
    }
}
