package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.bench.Gold;
import org.junit.jupiter.api.Test;

/** Every tally here was counted by hand. */
class ClaimsScorerTest {

    private final GoldSet set = Kind.CLAIMS.open(Gold.file("claims/brandt"));
    private final Saying saying = new Saying(set.reports().getFirst())
            .entity("General Ola Brandt")
            .entity("Per Brandt")
            .entity("Brandt")
            .entity("Per Oda");

    @Test
    void claimsAreFoundAndThenJudged() {
        saying.speech("a source close to the government", "said")
                .claim(
                        "defect",
                        "left",
                        List.of(saying.role("actor", "General Ola Brandt"), saying.role("from", "Velmar")),
                        Optional.empty(),
                        Optional.of("a"))
                .claim(
                        "appoint",
                        "named",
                        List.of(saying.role("recipient", "Per Brandt"), saying.role("post", "minister of harbours")),
                        Optional.of(LocalDate.of(2031, 5, 4)),
                        Optional.empty())
                .claim("rank", "General", saying.role("holder", "General Ola Brandt"), saying.role("rank", "General"))
                .claim("request", "called for", saying.role("actor", "Per Oda"), saying.role("about", "a strike"));

        assertThat(figures())
                .containsExactly(
                        new Figure.Balance("appoint", 1, 1, 1),
                        new Figure.Balance("defect", 1, 1, 1),
                        new Figure.Balance("kin", 1, 0, 0),
                        new Figure.Balance("rank", 1, 1, 1),
                        new Figure.Balance("request", 1, 1, 1),
                        new Figure.Balance("claims", 5, 4, 4),
                        new Figure.Share("when", 1, 1),
                        new Figure.Share("undated", 2, 2),
                        new Figure.Share("polarity", 4, 4),
                        new Figure.Share("realis", 4, 4),
                        new Figure.Share("certainty", 4, 4),
                        new Figure.Share("source", 4, 4),
                        new Figure.Share("speaker type", 0, 1),
                        new Figure.Share("stance", 1, 1),
                        new Figure.Share("other roles", 3, 3),
                        new Figure.Count("entities that stand for several", 0),
                        new Figure.Count("entities split", 0));
    }

    @Test
    void kinMayBeToldFromEitherEnd() {
        saying.claim(
                "kin",
                "brother",
                saying.role("person", "Per Brandt"),
                saying.role("relative", "General Ola Brandt"),
                saying.role("relationship", "sister"));

        assertThat(figures()).contains(new Figure.Balance("kin", 1, 1, 1));
    }

    @Test
    void aFatherIsNoBrother() {
        saying.claim(
                "kin",
                "brother",
                saying.role("person", "General Ola Brandt"),
                saying.role("relative", "Per Brandt"),
                saying.role("relationship", "father"));

        assertThat(figures()).contains(new Figure.Balance("kin", 1, 1, 0));
    }

    @Test
    void aBareSurnameThatFitsTwoNamesNeither() {
        saying.claim("appoint", "named", saying.role("recipient", "Brandt"), saying.role("post", "minister"));

        Scores scores = set.score(saying.readings(), 9);

        assertThat(scores.figures()).contains(new Figure.Balance("appoint", 1, 1, 0));
        assertThat(scores.notes())
                .contains(
                        "brandt missed g3 appoint {post=harbour minister, recipient=Per Brandt} | was named harbour"
                                + " minister on Saturday",
                        "brandt extra appoint {post=minister, recipient=Brandt} | named");
    }

    @Test
    void aClaimSaidAgainElsewhereIsNotCounted() {
        saying.claim("defect", "departure", saying.role("actor", "General Ola Brandt"))
                .claim("defect", "surprised", saying.role("actor", "Per Oda"));

        assertThat(figures()).contains(new Figure.Balance("defect", 1, 1, 0), new Figure.Balance("claims", 4, 1, 0));
    }

    @Test
    void anEntityThatStandsForTwoIsCounted() {
        saying.claim("defect", "left", saying.role("actor", "Brandt"))
                .claim("appoint", "named", saying.role("recipient", "Brandt"))
                .claim("rank", "General", saying.role("holder", "General Ola Brandt"));

        assertThat(figures())
                .endsWith(
                        new Figure.Count("entities that stand for several", 1), new Figure.Count("entities split", 1));
    }

    private List<Figure> figures() {
        return set.score(saying.readings(), 0).figures();
    }
}
