package org.hearsay.bench.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is asked of the reader on one set, and what was measured last.
 *
 * @param title what the set tells: "Who said what"
 * @param set the set's name: "PolNeAR dev"
 * @param about what it holds and how it is scored, in a sentence or two
 * @param kind the kind of gold, or {@code speed}
 * @param gold where it lies in the folder of gold sets, or of cases; of gold of our own, where it lies in {@code bench}
 * @param texts of gold of our own, where in the folder of gold sets the texts of its reports are
 * @param measured when, and by which reader; empty if it never was
 */
public record Expected(
        String title,
        String set,
        String about,
        String kind,
        String gold,
        Optional<String> texts,
        Optional<Stamp> measured,
        List<ExpectedFigure> figures) {

    public Expected {
        figures = List.copyOf(figures);
    }

    /**
     * When and by what something was measured.
     *
     * @param date ISO 8601
     * @param model the SHA-256 of the reading model
     * @param machine processors and their name, where that bears on the figures
     */
    public record Stamp(String date, String reader, String model, Optional<String> machine) {}

    /** The same with other figures, measured when the stamp says. */
    public Expected with(Stamp stamp, UnaryOperator<ExpectedFigure> change) {
        return new Expected(
                title,
                set,
                about,
                kind,
                gold,
                texts,
                Optional.of(stamp),
                figures.stream().map(change).toList());
    }
}
