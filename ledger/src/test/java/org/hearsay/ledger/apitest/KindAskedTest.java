package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.FacetCounts;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.TrackerQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which facts a question for a kind finds, where claims tell of one thing by several. */
class KindAskedTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    /** Files reports of one kind, on days of a month. */
    private void file(String kind, int first, int last) {
        for (int day = first; day <= last; day++) {
            Report report = new Report.Builder(
                            kind + day, "Darko Veselin left, the harbour's paper of day " + day + " has it.")
                    .published(LocalDate.of(2031, 3, day).toString())
                    .build();
            ledger.file(
                    report,
                    new Story(report)
                            .named(Mention.Type.PERSON, "Darko Veselin")
                            .claimed(kind, "left", claim -> claim.role("actor", "Darko Veselin"))
                            .reading());
        }
        ledger.settle();
    }

    private int facts(String kind, Optional<LocalDate> asOf) {
        FactQuery asked =
                FactQuery.ALL.of(ClaimQuery.ALL.ofKinds(List.of(Kind.of(kind)))).asOf(asOf);
        assertThat(ledger.outlines(asked)).hasSameSizeAs(ledger.facts(asked));
        return ledger.facts(asked).size();
    }

    private static TrackerQuery register(String kind, Optional<LocalDate> asOf) {
        return new TrackerQuery(
                asOf, true, Optional.empty(), Map.of(Facet.KIND, List.of(kind)), Optional.empty(), Optional.empty());
    }

    private int rows(TrackerQuery asked) {
        return ledger.tracker()
                .leaf(asked, TrackerQuery.Order.REPORTED, false, 0, 10)
                .facts()
                .size();
    }

    /** Rows of today, which are as many as are counted for the kind. */
    private int rows(String kind) {
        TrackerQuery asked = register(kind, Optional.empty());
        int rows = rows(asked);
        assertThat(ledger.facetCounts().count(asked, 10).values(Facet.KIND).stream()
                        .filter(count -> count.value().equals(kind))
                        .mapToInt(FacetCounts.Count::facts)
                        .sum())
                .isEqualTo(rows);
        return rows;
    }

    @Test
    void eachKindOfATenthOfItsClaimsFindsAFact() {
        file("defect", 1, 1);
        file("resign", 2, 9);
        assertThat(List.of(facts("defect", Optional.empty()), facts("resign", Optional.empty())))
                .containsExactly(1, 1);
        assertThat(List.of(rows("defect"), rows("resign"))).containsExactly(1, 1);
        assertThat(rows("kill")).isZero();
    }

    @Test
    void aKindOfFewerClaimsThanThatFindsItNotUnlessItDidOnThatDay() {
        file("defect", 1, 1);
        file("resign", 2, 11);
        Optional<LocalDate> then = Optional.of(LocalDate.of(2031, 3, 8));
        assertThat(facts("defect", Optional.empty())).isZero();
        assertThat(rows("defect")).isZero();
        assertThat(facts("resign", Optional.empty())).isEqualTo(1);
        assertThat(facts("defect", then)).isEqualTo(1);
        assertThat(rows(register("defect", then))).isEqualTo(1);
        assertThat(rows(register("defect", Optional.of(LocalDate.of(2031, 3, 11)))))
                .isZero();
    }

    @Test
    void aKindThatNobodyKnowsFindsNothing() {
        file("defect", 1, 1);
        assertThat(rows("gallop")).isZero();
    }
}
