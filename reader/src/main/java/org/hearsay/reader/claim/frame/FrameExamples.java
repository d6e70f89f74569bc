package org.hearsay.reader.claim.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;

/** Reads the examples that are written beside frames, and says which claims are not found in them. */
public final class FrameExamples {

    private static final String PUBLISHED = "2031-05-06";

    private FrameExamples() {}

    /**
     * How an example came out.
     *
     * @param frame the frame it is written beside: {@code violence/attack}
     * @param missing the claims it asks for that were not found, as they are written
     * @param found all claims that were found, in the same form
     */
    public record Outcome(String frame, String sentence, List<String> missing, List<String> found) {

        public Outcome {
            missing = List.copyOf(missing);
            found = List.copyOf(found);
        }

        public boolean holds() {
            return missing.isEmpty();
        }
    }

    /**
     * Reads every example of these frames, each as a report of its own, published on Tuesday 6 May 2031.
     *
     * @param reader a reader that finds claims by these frames
     */
    public static List<Outcome> read(FrameBook book, Function<Report, Reading> reader) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Frame frame : book.tested()) {
            for (Frame.Example example : frame.examples()) {
                Report report = new Report.Builder(frame.id(), example.text())
                        .published(PUBLISHED)
                        .build();
                outcomes.add(outcome(frame, example, reader.apply(report)));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Frame frame, Frame.Example example, Reading reading) {
        return new Outcome(
                frame.id(),
                example.text(),
                example.claims().stream()
                        .filter(claim -> !claim.holds(reading))
                        .map(Expected::written)
                        .toList(),
                reading.claims().stream().map(claim -> written(claim, reading)).toList());
    }

    private static String written(Claim claim, Reading reading) {
        String roles = claim.roles().stream()
                .map(role -> role.name() + ": "
                        + role.entity()
                                .map(reading::entity)
                                .filter(entity -> !entity.names().isEmpty())
                                .map(entity -> entity.name())
                                .orElse(role.text()))
                .collect(Collectors.joining(", "));
        return (claim.polarity() == Claim.Polarity.NEGATIVE ? "not " : "")
                + (claim.realis() == Claim.Realis.ACTUAL ? "" : claim.realis().label() + " ")
                + claim.kind().name() + "(" + roles + ") by " + claim.rule();
    }
}
