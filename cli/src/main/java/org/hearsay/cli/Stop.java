package org.hearsay.cli;

/** Ends a command with an exit code. The message says why in plain words; where it is empty there is nothing to say. */
final class Stop extends RuntimeException {

    private final String text;
    private final int code;

    Stop(int code, String message) {
        super(message);
        this.text = message;
        this.code = code;
    }

    Stop(int code, String message, Throwable cause) {
        super(message, cause);
        this.text = message;
        this.code = code;
    }

    String message() {
        return text;
    }

    int code() {
        return code;
    }
}
