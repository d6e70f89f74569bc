package org.hearsay.cli;

/** Ends a command with an exit code. The message says why in plain words; where it is empty there is nothing to say. */
final class Stop extends RuntimeException {

    private final int code;

    Stop(int code, String message) {
        super(message);
        this.code = code;
    }

    Stop(int code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    int code() {
        return code;
    }
}
