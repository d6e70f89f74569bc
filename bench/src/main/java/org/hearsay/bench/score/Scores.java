package org.hearsay.bench.score;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came out of scoring.
 *
 * @param notes the first misses, as many as were asked for, and what was wrong with readings, each on one line
 */
public record Scores(List<String> notes, List<Figure> figures) {

    public Scores {
        notes = List.copyOf(notes);
        figures = List.copyOf(figures);
    }

    /** All lines, notes first and indented. */
    public List<String> lines() {
        return Stream.concat(
                        notes.stream().map(note -> "  " + note),
                        figures.stream().map(Figure::line))
                .toList();
    }
}
