package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hearsay.bench.Gold;
import org.hearsay.bench.gold.NameFile;
import org.junit.jupiter.api.Test;

/** A register of an invented country. */
class RegisterScorerTest {

    private final RegisterScorer scorer = new RegisterScorer(NameFile.read(Gold.file("defectors.tsv")));

    @Test
    void anyOfHisNamesFindsAManAndTheDoubtfulCountNeitherWay() {
        Scores scores = scorer.score(
                Map.of(
                        "1", Set.of("Ivo Brant"),
                        "2", Set.of("Jorun Vask"),
                        "3", Set.of("Tomas Vell"),
                        "4", Set.of("Ana Petrova")),
                9);

        assertThat(scores.figures()).containsExactly(new Figure.Balance("register", 2, 3, 1));
        assertThat(scores.notes())
                .containsExactlyInAnyOrder("missing: Halina Sobrat", "wrong: Tomas Vell", "wrong: Ana Petrova");
    }
}
