package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Mention;

/** Names of a report that are spelt alike and so name one place, and how likely each place is so far. */
final class Group {

    final List<Candidate> candidates;
    final double weight;
    final List<Mention> mentions = new ArrayList<>();

    /** How likely each candidate is, in their order; what is left is the likelihood that it is none of them. */
    final double[] likely;

    private final double least;
    private double none;

    /**
     * @param weight how much it says about others
     * @param least what the likeliest needs at least
     */
    Group(List<Candidate> candidates, double weight, double least) {
        this.candidates = candidates;
        this.weight = weight;
        this.least = least;
        likely = new double[candidates.size()];
        take(candidates.stream().mapToDouble(Candidate::prior).toArray(), 0.3);
    }

    /**
     * Takes how much each candidate has now.
     *
     * @param sure what that is multiplied by: the less, the more the unlikelier ones keep
     */
    void take(double[] scores, double sure) {
        double most = least;
        for (double score : scores) {
            most = Math.max(most, score);
        }
        none = Math.exp(sure * (least - most));
        double sum = none;
        for (int i = 0; i < scores.length; i++) {
            likely[i] = Math.exp(sure * (scores[i] - most));
            sum += likely[i];
        }
        for (int i = 0; i < scores.length; i++) {
            likely[i] /= sum;
        }
        none /= sum;
    }

    /** The likeliest, unless it is none. */
    Optional<Candidate> best() {
        int best = -1;
        double most = none;
        for (int i = 0; i < likely.length; i++) {
            if (likely[i] > most) {
                best = i;
                most = likely[i];
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(candidates.get(best));
    }
}
