package org.hearsay.reader.claim.frame;

import org.jspecify.annotations.Nullable;

/** A file of frames that does not hold; the message names the file, the frame and what is wrong. */
public final class FrameException extends RuntimeException {

    private static final long serialVersionUID = 1;

    FrameException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
