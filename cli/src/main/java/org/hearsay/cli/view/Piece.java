package org.hearsay.cli.view;

import org.hearsay.tell.Visible;

/** Text in one ink, already harmless ({@link Visible}). */
record Piece(String text, Ink ink) {

    /** A piece made of words of a report or of our own. */
    static Piece of(String text, Ink ink) {
        return new Piece(Visible.line(text), ink);
    }
}
