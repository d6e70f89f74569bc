package org.hearsay.web.http;

/** Ends an answer: what was asked for cannot be given. The page that is shown says why and what to do. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String advice;

    /**
     * @param status of HTTP
     * @param title what is the matter, in a few words: "No such fact"
     * @param advice why, and what to do about it
     */
    public Refusal(int status, String title, String advice) {
        super(title + ": " + advice);
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** There is no such thing. */
    public static Refusal absent(String title, String advice) {
        return new Refusal(404, title, advice);
    }

    /** It was asked for in a way that nobody can understand. */
    public static Refusal unclear(String title, String advice) {
        return new Refusal(400, title, advice);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String advice() {
        return advice;
    }
}
