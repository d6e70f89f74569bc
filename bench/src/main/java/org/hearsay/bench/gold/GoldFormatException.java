package org.hearsay.bench.gold;

import java.nio.file.Path;

/** A gold file is not what it should be. The message names the file and the place in it. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoldFormatException(Path file, int line, String reason) {
        super(file + ":" + line + " " + reason);
    }

    GoldFormatException(Path file, String reason) {
        super(file + " " + reason);
    }

    GoldFormatException(Path file, String reason, Throwable cause) {
        super(file + " " + reason, cause);
    }
}
