package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final String[] TAGS = {"O", "B-cue", "I-cue", "E-cue", "S-cue"};
    private static final float NO = -1e4f;

    private final Chain chain = new Chain(
            TAGS,
            new float[] {0, 0, NO, NO, 0},
            new float[] {
                0, 0, NO, NO, 0, //
                NO, NO, 0, 0, NO, //
                NO, NO, 0, 0, NO, //
                0, 0, NO, NO, 0, //
                0, 0, NO, NO, 0
            },
            new float[] {0, NO, NO, 0, 0});

    @Test
    void aWordThatLooksInsideWithNothingBeforeItDoesNotBeginASpan() {
        float[][] scores = {{2, 0, 0, 0, 0}, {1, 0, 3, 0, 0}, {2, 0, 0, 0, 0}};
        assertThat(chain.decode(scores, 0, 3)).isEmpty();
    }

    @Test
    void spansBeginAndEndWhereTheScoresSay() {
        float[][] scores = {{0, 5, 0, 0, 0}, {0, 0, 5, 0, 0}, {0, 0, 0, 5, 0}, {0, 0, 0, 0, 5}, {5, 0, 0, 0, 0}};
        assertThat(chain.decode(scores, 0, 5))
                .extracting(Signals.Labelled::range)
                .containsExactly(new Span(0, 3), new Span(3, 4));
    }

    @Test
    void onlyTheRunAskedForIsDecoded() {
        float[][] scores = {{0, 0, 0, 0, 5}, {0, 0, 0, 0, 5}, {0, 0, 0, 0, 5}};
        assertThat(chain.decode(scores, 1, 2))
                .extracting(Signals.Labelled::range)
                .containsExactly(new Span(1, 2));
    }

    @Property(tries = 200)
    void spansNeverOverlapAndLieInTheRun(@ForAll long seed, @ForAll @IntRange(min = 0, max = 40) int length) {
        Random random = new Random(seed);
        float[][] scores = new float[length][5];
        for (float[] row : scores) {
            for (int t = 0; t < 5; t++) {
                row[t] = (float) random.nextGaussian() * 3;
            }
        }
        int end = 0;
        for (Signals.Labelled found : chain.decode(scores, 0, length)) {
            assertThat(found.range().begin()).isGreaterThanOrEqualTo(end);
            assertThat(found.score()).isBetween(0f, 1f);
            end = found.range().end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }
}
