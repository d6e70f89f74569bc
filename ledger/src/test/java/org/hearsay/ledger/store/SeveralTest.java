package org.hearsay.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeveralTest {

    @Test
    void listsComeInFewLengthsAndHoldTheSameValues() {
        assertThat(Several.of(List.of())).isEmpty();
        assertThat(Several.of(List.of("a", "b"))).containsExactly("a", "b", "b", "b", "b", "b", "b", "b");
        assertThat(Several.of(IntStream.range(0, 8).boxed().toList())).hasSize(8);
        assertThat(Several.of(IntStream.range(0, 300).boxed().toList()))
                .hasSize(512)
                .contains(0, 299);
    }
}
