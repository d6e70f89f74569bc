package org.hearsay.export;

/** What is wanted cannot be told from what was asked; the message says why, and what to ask for. */
public final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unclear(String message) {
        super(message);
    }
}
