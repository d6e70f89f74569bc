package org.hearsay.ingest.document;

/** What is wrong with a document, in plain words that go on from its name: "is a PDF that needs a password". */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    public Unreadable(String reason) {
        super(reason);
    }

    /** A document that the library for its kind cannot read. */
    static Unreadable broken(String what, Throwable cause) {
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        Unreadable broken = new Unreadable(
                "is " + what + " that is broken: " + why.replaceAll("\\s+", " ").strip());
        broken.initCause(cause);
        return broken;
    }
}
