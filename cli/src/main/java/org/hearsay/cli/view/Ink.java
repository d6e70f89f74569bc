package org.hearsay.cli.view;

/**
 * How a stretch is printed.
 *
 * @param underlined whether it is a name
 */
record Ink(Tone tone, boolean underlined) {

    static final Ink PLAIN = new Ink(Tone.PLAIN, false);
    static final Ink FAINT = new Ink(Tone.FAINT, false);
    static final Ink STRONG = new Ink(Tone.STRONG, false);

    static Ink of(Tone tone) {
        return new Ink(tone, false);
    }

    /** What a stretch is; a later one of the roles covers an earlier one where both lie on a character. */
    enum Tone {
        PLAIN,
        FAINT,
        STRONG,
        /** Who says it, where that is told in our words. */
        SAYING,
        CONTENT,
        SOURCE,
        CUE
    }
}
