package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    private final NameWords words = new NameWords();

    @Test
    void titlesArticlesAndPossessivesDoNotTell() {
        assertThat(words.of("General Idris al-Sahl’s")).containsExactlyInAnyOrder("idris", "sahl");
        assertThat(words.of("The President")).containsExactlyInAnyOrder("the", "president");
    }

    @Test
    void aSurnameFitsTheWholeName() {
        assertThat(words.fit("Ola Brandt", "Minister Brandt")).isTrue();
        assertThat(words.fit("Ola Brandt", "Per Brandt")).isFalse();
    }
}
