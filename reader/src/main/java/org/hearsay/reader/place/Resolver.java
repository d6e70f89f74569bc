package org.hearsay.reader.place;

import java.util.List;

/**
 * Tells places of one name apart by the other names of the report: each says how likely its own places make another's, over and
 * over, until they agree (mean field).
 */
final class Resolver {

    private static final double[] ROUNDS = {0.3, 0.45, 0.6, 0.75, 0.9, 1, 1};
    private static final double FAINT = 0.02;

    private final Weights weights;

    Resolver(Weights weights) {
        this.weights = weights;
    }

    /**
     * That one group says something about another.
     *
     * @param to the group that listens
     * @param from the group that speaks
     * @param nearness how near their names stand, 0 to 1
     * @param qualifies whether a name of the one follows a name of the other as what it lies in: 1 if {@code from} follows, -1 if
     *     {@code to} does, else 0
     * @param same whether they are names of one entity
     */
    record Tie(Group to, Group from, double nearness, int qualifies, boolean same) {}

    void resolve(List<Group> groups, java.util.Map<Group, List<Tie>> ties) {
        for (double sure : ROUNDS) {
            for (Group group : groups) {
                if (!group.candidates.isEmpty()) {
                    group.take(scores(group, ties.getOrDefault(group, List.of())), sure);
                }
            }
        }
    }

    private double[] scores(Group group, List<Tie> ties) {
        double sum = ties.stream()
                .mapToDouble(tie -> tie.nearness() * tie.from().weight)
                .sum();
        double crowd = Math.pow(Math.max(1, sum), weights.crowd());
        double[] scores = new double[group.candidates.size()];
        for (int i = 0; i < scores.length; i++) {
            Candidate candidate = group.candidates.get(i);
            double around = 0;
            double direct = 0;
            for (Tie tie : ties) {
                around += tie.nearness() * tie.from().weight * support(candidate, tie.from());
                direct += direct(candidate, tie);
            }
            scores[i] = candidate.prior() + around / crowd + direct;
        }
        return scores;
    }

    private double support(Candidate candidate, Group from) {
        double support = 0;
        for (int k = 0; k < from.likely.length; k++) {
            if (from.likely[k] > FAINT) {
                support += from.likely[k] * tied(candidate, from.candidates.get(k));
            }
        }
        return support;
    }

    private double tied(Candidate a, Candidate b) {
        if (a.holds(b) || b.holds(a)) {
            Candidate holder = a.holds(b) ? a : b;
            return holder.isCountry() ? weights.inCountry() : weights.inDivision();
        }
        double near = weights.near() * Math.exp(-a.distance(b) / weights.reach());
        double shared = a.sharesDivision(b) ? weights.sameDivision() : a.sharesCountry(b) ? weights.sameCountry() : 0;
        return near + shared;
    }

    private double direct(Candidate candidate, Tie tie) {
        if (tie.qualifies() == 0 && !tie.same()) {
            return 0;
        }
        double direct = 0;
        for (int k = 0; k < tie.from().likely.length; k++) {
            Candidate other = tie.from().candidates.get(k);
            boolean lies =
                    tie.qualifies() > 0 && other.holds(candidate) || tie.qualifies() < 0 && candidate.holds(other);
            direct += lies ? tie.from().likely[k] * weights.qualifies() : 0;
            direct += tie.same() && other.place() == candidate.place() ? tie.from().likely[k] * weights.same() : 0;
        }
        return direct;
    }
}
