package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.bench.Gold;
import org.hearsay.bench.gold.EventFile;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;
import org.junit.jupiter.api.Test;

/** Two events of an invented country: a minister resigns, a town is taken. */
class FactsScorerTest {

    private final FactsScorer scorer = new FactsScorer(EventFile.read(Gold.file("events.json")));

    @Test
    void pairsOfOneEventInOneFactCount() {
        Scores scores = scorer.score(
                List.of(
                        List.of(claim("resign", "port-1", 12, "Brandt"), claim("defect", "port-2", 20, "The Minister")),
                        List.of(claim("resign", "port-3", 22, "Ivo Brandt")),
                        List.of(
                                claim("capture", "port-1", 60, "Belgorat"),
                                claim("capture", "port-2", 60, "Belgorat"))),
                9);

        assertThat(scores.figures())
                .containsExactly(
                        new Figure.Balance("facts tune", 3, 1, 1),
                        new Figure.Balance("facts check", 1, 1, 1),
                        new Figure.Balance("facts", 4, 2, 2));
        assertThat(scores.notes()).containsExactly("apart: port-1@12 port-3@22", "apart: port-2@20 port-3@22");
    }

    @Test
    void twoEventsInOneFactCountAgainstIt() {
        Scores scores = scorer.score(
                List.of(List.of(claim("resign", "port-1", 12, "Brandt"), claim("capture", "port-2", 60, "Belgorat"))),
                0);

        assertThat(scores.figures().getLast()).isEqualTo(new Figure.Balance("facts", 0, 1, 0));
    }

    @Test
    void claimsOfNoEventAreNotJudged() {
        Scores scores = scorer.score(
                List.of(List.of(
                        claim("resign", "port-1", 12, "Tomas Vell"),
                        claim("resign", "port-1", 44, "Brandt"),
                        claim("travel", "port-2", 20, "Brandt"),
                        claim("resign", "port-3", 20, "Brandt"))),
                0);

        assertThat(scores.figures().getLast()).isEqualTo(new Figure.Balance("facts", 0, 0, 0));
    }

    private static Assertion claim(String kind, String report, int begin, String who) {
        return new Assertion(
                begin,
                report + begin,
                new Assertion.Source(1, report, "2031-05-02", Optional.empty(), Optional.empty()),
                Kind.of(kind),
                new Span(begin, begin + 4),
                kind,
                new Span(begin, begin + 9),
                List.of(new Assertion.Filler("actor", Optional.empty(), who)),
                Optional.empty(),
                Optional.empty(),
                Claim.Polarity.POSITIVE,
                Claim.Certainty.CT,
                Claim.Realis.ACTUAL,
                Optional.empty(),
                List.of(),
                List.of());
    }
}
