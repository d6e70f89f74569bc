package org.hearsay.cli.view;

import java.util.Map;

/**
 * Turns inks into terminal codes (ECMA-48 SGR), or into nothing. The three colours of the roles are of middling lightness: they
 * have a contrast of about 4 to 1 on white and on black alike, and differ for most colour-blind eyes.
 */
public enum Palette {
    NONE,
    SIXTEEN,
    MANY;

    private static final String END = "\u001B[0m";

    /** The colours that a terminal has, by what the environment says of it. */
    public static Palette of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        boolean many = term.contains("256") || term.contains("direct") || environment.containsKey("COLORTERM");
        return many ? MANY : SIXTEEN;
    }

    String paint(Piece piece) {
        String codes = codes(piece.ink());
        return codes.isEmpty() ? piece.text() : "\u001B[" + codes + "m" + piece.text() + END;
    }

    private String codes(Ink ink) {
        if (this == NONE) {
            return "";
        }
        String colour = switch (ink.tone()) {
            case PLAIN -> "";
            case FAINT -> this == MANY ? "38;5;245" : "2";
            case STRONG -> "1";
            case SAYING -> this == MANY ? "38;5;32" : "34";
            case CONTENT -> this == MANY ? "38;5;29" : "32";
            case SOURCE -> this == MANY ? "1;38;5;32" : "1;34";
            case CUE -> this == MANY ? "1;38;5;166" : "1;33";
        };
        if (!ink.underlined()) {
            return colour;
        }
        return colour.isEmpty() ? "4" : colour + ";4";
    }
}
