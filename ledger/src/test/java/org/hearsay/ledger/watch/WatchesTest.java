package org.hearsay.ledger.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.Facet;
import org.hearsay.ledger.query.TrackerQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-05T08:00:00Z"), ZoneOffset.UTC);

    private static final TrackerQuery DEFECTIONS = new TrackerQuery(
            Optional.empty(),
            true,
            Optional.of("Veselin"),
            Map.of(Facet.KIND, List.of("defect", "flee")),
            Optional.of(LocalDate.of(2031, 1, 1)),
            Optional.empty());

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void file(String id, String source) {
        file(id, source, "Darko Veselin");
    }

    /** Files a report in which somebody says that somebody has defected. */
    private void file(String id, String source, String who) {
        Report report = new Report.Builder(id, source + " said " + who + " defected on Monday.")
                .published("2031-03-04")
                .build();
        ledger.file(
                report,
                new Story(report)
                        .named(Mention.Type.PERSON, source)
                        .named(Mention.Type.PERSON, who)
                        .said(source, "said", who + " defected on Monday")
                        .claimed(
                                "defect",
                                "defected",
                                claim -> claim.role("actor", who)
                                        .when("2031-03-03", "2031-03-03")
                                        .in(0))
                        .reading());
        ledger.settle();
    }

    @Test
    void aFactThatComesToAnswerIsNew() {
        long number = ledger.watches().add("Veselin", DEFECTIONS, "ana");
        file("one", "Ana Petrova");

        assertThat(ledger.watches().changes(number, 10)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(Change.What.NEW);
            assertThat(change.at()).isEqualTo(CLOCK.instant());
            assertThat(change.looked()).isFalse();
        });
        assertThat(ledger.watches().all()).singleElement().satisfies(watch -> {
            assertThat(watch.question()).isEqualTo(DEFECTIONS);
            assertThat(watch.facts()).isEqualTo(1);
            assertThat(watch.news()).isEqualTo(1);
        });
    }

    @Test
    void aSecondOriginIsAChangeThatSaysWhat() {
        file("one", "Ana Petrova");
        long number = ledger.watches().add("Veselin", DEFECTIONS, "ana");
        assertThat(ledger.watches().changes(number, 10)).isEmpty();
        file("two", "Goran Milev");

        assertThat(ledger.watches().changes(number, 10)).singleElement().satisfies(change -> {
            assertThat(change.what()).isEqualTo(Change.What.CHANGED);
            assertThat(change.note()).contains("reported → corroborated", "1 → 2 origins", "1 → 2 reports");
        });
    }

    @Test
    void ofTwoFactsThatBecomeOneOnlyOneIsGone() {
        file("one", "Ana Petrova");
        file("two", "Goran Milev", "Tibor Halm");
        TrackerQuery all = new TrackerQuery(
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(Facet.KIND, List.of("defect")),
                Optional.empty(),
                Optional.empty());
        long number = ledger.watches().add("Defections", all, "ana");
        ledger.decisions().decide(List.of(new Ruling.Merge("Darko Veselin", "Tibor Halm")), "ana", "one man");
        ledger.settle();

        assertThat(ledger.watches().one(number).map(Watch::facts)).contains(1);
        assertThat(ledger.watches().changes(number, 10))
                .extracting(Change::what)
                .containsExactlyInAnyOrder(Change.What.GONE, Change.What.CHANGED);
    }

    @Test
    void whatWasLookedAtIsNoNewsAndARebuildChangesNothing() {
        long number = ledger.watches().add("Veselin", DEFECTIONS, "ana");
        file("one", "Ana Petrova");
        ledger.watches()
                .looked(number, ledger.watches().changes(number, 1).getFirst().number());
        ledger.rebuild();

        assertThat(ledger.watches().one(number).map(Watch::news)).contains(0);
        assertThat(ledger.watches().changes(number, 10)).hasSize(1);
    }

    @Test
    void whatDoesNotAnswerIsNoChange() {
        TrackerQuery others = new TrackerQuery(
                Optional.empty(),
                true,
                Optional.empty(),
                Map.of(Facet.KIND, List.of("kill")),
                Optional.empty(),
                Optional.empty());
        long number = ledger.watches().add("Killings", others, "ana");
        file("one", "Ana Petrova");

        assertThat(ledger.watches().changes(number, 10)).isEmpty();
    }

    @Test
    void aWatchThatIsRemovedIsGoneWithItsChangesAndItsNumberIsNotGivenAgain() {
        long number = ledger.watches().add("Veselin", DEFECTIONS, "ana");
        file("one", "Ana Petrova");
        ledger.watches().remove(number);

        assertThat(ledger.watches().all()).isEmpty();
        assertThat(ledger.watches().add("Again", DEFECTIONS, "ana")).isGreaterThan(number);
    }

    @Test
    void aPastDayCannotBeWatched() {
        TrackerQuery past = new TrackerQuery(
                Optional.of(LocalDate.of(2031, 3, 1)),
                true,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty());

        assertThatThrownBy(() -> ledger.watches().add("Past", past, "ana"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("past day");
    }
}
