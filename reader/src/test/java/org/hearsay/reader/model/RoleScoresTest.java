package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleScoresTest {

    private static final float[] EVENT = {1, 2};
    private static final float[][] WORDS = {{3, 5}};

    @Test
    void aWordIsWeighedWithItsEventAndByItself() {
        RoleScores role = new RoleScores(new float[] {1, 10}, new float[] {100, 0}, new float[3], new float[3]);

        assertThat(role.of(EVENT, WORDS, 0)).containsExactly(1 * 3 + 2 * 5 * 10 + 3 * 100);
    }

    @Test
    void nothingIsWeighedByTheEventAlone() {
        RoleScores role = new RoleScores(new float[2], new float[2], new float[] {1, 2, 4}, new float[3]);

        assertThat(role.of(EVENT, WORDS, 0)).containsExactly(-(1 + 2 * 2 + 4));
    }

    @Test
    void wordsBeyondReachCountAsFarAsItGoes() {
        RoleScores role = new RoleScores(new float[2], new float[2], new float[3], new float[] {-1, 0, 1});

        assertThat(role.of(EVENT, WORDS, -7)).containsExactly(-1);
        assertThat(role.of(EVENT, WORDS, 40)).containsExactly(1);
    }
}
