package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final List<String> loaded = new ArrayList<>();

    /** A word takes its letters and one place. */
    private final Kept<String, String> kept = new Kept<>(12, String::length, this::load);

    private String load(String word) {
        loaded.add(word);
        return word;
    }

    @Test
    void whatWasLookedUpIsNotLoadedAgain() {
        List.of("port", "quay", "port", "quay").forEach(kept::get);

        assertThat(loaded).containsExactly("port", "quay");
    }

    @Test
    void whatHasNotBeenAskedForTheLongestMakesRoom() {
        List.of("port", "quay", "port", "dock", "port", "quay").forEach(kept::get);

        assertThat(loaded).containsExactly("port", "quay", "dock", "quay");
    }

    @Test
    void whatIsLargerThanAllThatIsHeldIsHeldByItself() {
        List.of("port", "breakwaters of Karsk", "breakwaters of Karsk", "port").forEach(kept::get);

        assertThat(loaded).containsExactly("port", "breakwaters of Karsk", "port");
    }
}
