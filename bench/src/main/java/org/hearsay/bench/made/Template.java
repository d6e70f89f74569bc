package org.hearsay.bench.made;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Kind;

/** A sentence of {@code sentences.tsv}. */
record Template(int weight, Kind kind, List<Piece> pieces) {

    private static final Pattern PIECE = Pattern.compile("\\[([a-z]+):([a-z]+)]|\\*|[^\\[*]+");

    Template {
        pieces = List.copyOf(pieces);
    }

    /**
     * Words, or a role to be filled; of words the role is empty.
     *
     * @param text the words, or what the role is filled by
     * @param trigger whether it makes the claim one of its kind
     */
    record Piece(String role, String text, boolean trigger) {

        boolean isRole() {
            return !role.isEmpty();
        }
    }

    static List<Template> all() {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream("sentences.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Template::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template of(String line) {
        String[] cells = line.split("\t");
        List<Piece> pieces = new ArrayList<>();
        boolean trigger = false;
        Matcher piece = PIECE.matcher(cells[2]);
        while (piece.find()) {
            if (piece.group().equals("*")) {
                trigger = !trigger;
            } else if (piece.group(1) == null) {
                pieces.add(new Piece("", piece.group(), trigger));
            } else {
                pieces.add(new Piece(piece.group(1), piece.group(2), trigger));
            }
        }
        return new Template(Integer.parseInt(cells[0]), Kind.of(cells[1]), pieces);
    }
}
