package org.hearsay.ledger.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the wordings of two reports are the same. */
final class Alignment {

    /** A passage of fewer words is chance, or a phrase that everybody uses. */
    static final int SHORTEST = 12;

    /** So many words may have been changed between two stretches of one passage. */
    static final int GAP = 4;

    /** So many words of narration that are shared make two reports copy: about a sentence. */
    private static final int NARRATION = 24;

    /** So much of the shorter report, too: a stock sentence of background in two long reports makes neither a copy. */
    private static final double NARRATION_SHARE = 0.045;

    /** Narration is counted by stretches of so many words: less is "he said on Monday" between two quotations. */
    private static final int STRETCH = 9;

    /** Where so much of the shorter report is shared, one is the other. */
    private static final double WHOLE = 0.65;

    private final Wording a;
    private final Wording b;

    private Alignment(Wording a, Wording b) {
        this.a = a;
        this.b = b;
    }

    static Optional<Copy> between(Wording a, Wording b) {
        return new Alignment(a, b).compare();
    }

    /** A stretch of words that both have, by the numbers of words. */
    private record Run(int a, int b, int length) {

        int endOfA() {
            return a + length;
        }

        int endOfB() {
            return b + length;
        }
    }

    private Optional<Copy> compare() {
        List<List<Run>> passages = joined(runs());
        int shared =
                passages.stream().flatMap(List::stream).mapToInt(Run::length).sum();
        int narration = passages.stream()
                .flatMap(List::stream)
                .mapToInt(this::narration)
                .sum();
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        int shorter = Math.min(a.size(), b.size());
        boolean whole = shared >= WHOLE * shorter && narration >= STRETCH;
        boolean told = narration >= Math.max(NARRATION, NARRATION_SHARE * shorter);
        Copy.Relation relation = whole ? Copy.Relation.COPY : told ? Copy.Relation.PARTIAL : Copy.Relation.QUOTE;
        return Optional.of(
                new Copy(relation, passages.stream().map(this::passage).toList()));
    }

    /** The longest stretches that both have, none of them overlapping another in either, in the order of a. */
    private List<Run> runs() {
        List<Run> runs = new ArrayList<>(maximal());
        runs.sort(Comparator.comparingInt(Run::length)
                .reversed()
                .thenComparingInt(Run::a)
                .thenComparingInt(Run::b));
        boolean[] takenA = new boolean[a.size()];
        boolean[] takenB = new boolean[b.size()];
        List<Run> kept = new ArrayList<>();
        for (Run run : runs) {
            free(run, takenA, takenB)
                    .filter(left -> left.length() >= Sketch.RUN)
                    .ifPresent(left -> {
                        Arrays.fill(takenA, left.a(), left.endOfA(), true);
                        Arrays.fill(takenB, left.b(), left.endOfB(), true);
                        kept.add(left);
                    });
        }
        kept.sort(Comparator.comparingInt(Run::a));
        return kept;
    }

    /** Stretches that cannot be made longer at either end. */
    private List<Run> maximal() {
        Map<Long, List<Integer>> places = new HashMap<>();
        long[] ofB = Sketch.runs(b);
        for (int i = 0; i < ofB.length; i++) {
            places.computeIfAbsent(ofB[i], none -> new ArrayList<>()).add(i);
        }
        List<Run> runs = new ArrayList<>();
        long[] ofA = Sketch.runs(a);
        for (int i = 0; i < ofA.length; i++) {
            for (int j : places.getOrDefault(ofA[i], List.of())) {
                boolean begun = i > 0 && j > 0 && same(i - 1, j - 1);
                int length = begun ? 0 : length(i, j);
                if (length >= Sketch.RUN) {
                    runs.add(new Run(i, j, length));
                }
            }
        }
        return runs;
    }

    private boolean same(int i, int j) {
        return a.word(i) == b.word(j);
    }

    private int length(int i, int j) {
        int length = 0;
        while (i + length < a.size() && j + length < b.size() && same(i + length, j + length)) {
            length++;
        }
        return length;
    }

    /** What of a stretch is not taken yet, from its beginning. */
    private static Optional<Run> free(Run run, boolean[] takenA, boolean[] takenB) {
        int skip = 0;
        while (skip < run.length() && (takenA[run.a() + skip] || takenB[run.b() + skip])) {
            skip++;
        }
        int length = 0;
        while (skip + length < run.length() && !takenA[run.a() + skip + length] && !takenB[run.b() + skip + length]) {
            length++;
        }
        return length == 0 ? Optional.empty() : Optional.of(new Run(run.a() + skip, run.b() + skip, length));
    }

    /** Puts stretches with small changes between them together; passages that are too short are left out. */
    private static List<List<Run>> joined(List<Run> runs) {
        List<List<Run>> passages = new ArrayList<>();
        for (Run run : runs) {
            boolean follows = !passages.isEmpty() && follows(passages.getLast().getLast(), run);
            if (!follows) {
                passages.add(new ArrayList<>());
            }
            passages.getLast().add(run);
        }
        passages.removeIf(passage -> passage.stream().mapToInt(Run::length).sum() < SHORTEST);
        return passages;
    }

    private static boolean follows(Run before, Run after) {
        int gapOfA = after.a() - before.endOfA();
        int gapOfB = after.b() - before.endOfB();
        return gapOfB >= 0 && gapOfA <= GAP && gapOfB <= GAP;
    }

    /** How many words of narration a stretch has: those in a row outside quotation marks, in both. */
    private int narration(Run run) {
        int narration = 0;
        int row = 0;
        for (int i = 0; i <= run.length(); i++) {
            boolean plain = i < run.length() && !a.isQuoted(run.a() + i) && !b.isQuoted(run.b() + i);
            if (plain) {
                row++;
            } else {
                narration += row >= STRETCH ? row : 0;
                row = 0;
            }
        }
        return narration;
    }

    private Copy.Passage passage(List<Run> runs) {
        Run first = runs.getFirst();
        Run last = runs.getLast();
        return new Copy.Passage(a.span(first.a(), last.endOfA() - 1), b.span(first.b(), last.endOfB() - 1));
    }
}
