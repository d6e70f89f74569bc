package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.Filings;
import org.hearsay.ledger.query.ReadingChange;
import org.hearsay.ledger.store.Filed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which version of a report counts as the latest, and what is told of one that was put back. */
class VersionsTest {

    private static final Report FIRST = Report.of("bulletin", "Ana Petrova resigned on Monday.");
    private static final Report SECOND = Report.of("bulletin", "Ana Petrova defected on Monday.");

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2031-03-05T08:00:00Z"));

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Reading reading(Report report, Reading.Reader reader) {
        boolean first = report.text().equals(FIRST.text());
        return new Story(report)
                .named(Mention.Type.PERSON, "Ana Petrova")
                .claimed(
                        first ? "resign" : "defect",
                        first ? "resigned" : "defected",
                        claim -> claim.role("actor", "Ana Petrova"))
                .readingBy(reader);
    }

    private Filed file(Report report) {
        return ledger.file(report, reading(report, Story.READER));
    }

    private List<String> texts() {
        return ledger.readings("bulletin").stream()
                .map(reading -> reading.report().text())
                .toList();
    }

    @Test
    void inputsThatAreOneReportAndAreReadInTurnsMakeNoEarlierVersionTheLatest() {
        Report headed = FIRST.toBuilder().headline("Petrova goes").build();
        file(FIRST);
        file(SECOND);
        assertThat(List.of(file(headed), file(FIRST), file(headed), file(FIRST)))
                .containsOnly(Filed.REREAD);
        assertThat(texts()).containsExactly(FIRST.text(), SECOND.text());
    }

    @Test
    void aVersionThatIsPutBackIsTheLatestAndIsKnownAsOfWhenItWasRead() {
        file(FIRST);
        now.set(now.get().plus(Duration.ofDays(1)));
        file(SECOND);
        now.set(now.get().plus(Duration.ofDays(1)));
        assertThat(ledger.putBack(FIRST)).isTrue();
        assertThat(ledger.putBack(FIRST)).isFalse();
        assertThat(texts()).containsExactly(SECOND.text(), FIRST.text());
        ledger.settle();
        List<String> known = new ArrayList<>();
        ledger.facts(
                FactQuery.ALL.asOf(Optional.of(LocalDate.of(2031, 3, 5))),
                fact -> known.add(fact.fact().kind().toString()));
        assertThat(known).hasSize(1).first().asString().contains("resign");
    }

    @Test
    void aVersionThatIsPutBackIsListedWhenItWas() {
        file(FIRST);
        file(SECOND);
        Instant read = now.get();
        now.set(read.plus(Duration.ofHours(5)));
        ledger.putBack(FIRST);
        String reader = Story.READER.version();
        assertThat(ledger.filings().latest(9))
                .containsExactly(
                        new Filings.Batch(now.get(), 1, "bulletin", reader, true),
                        new Filings.Batch(read, 2, "bulletin", reader, false));
    }

    @Test
    void aVersionThatIsPutBackIsComparedWithTheReadingBeforeTheOneItRepeats() {
        Reading bare =
                new Story(FIRST).named(Mention.Type.PERSON, "Ana Petrova").readingBy(new Reading.Reader("0.9.0", "z9"));
        ledger.file(FIRST, bare);
        file(FIRST);
        file(SECOND);
        ledger.putBack(FIRST);
        List<ReadingChange> changes = new ArrayList<>();
        assertThat(ledger.readingChanges(Optional.empty(), List.of(), changes::add))
                .isEqualTo(1);
        assertThat(changes).hasSize(1);
    }

    @Test
    void oneWhoIsCalledByAGivenNameAloneAndHasKinOfAnotherSurnameIsNotTheOneTheWorldKnows() {
        Report known = Report.of("known", "Fidel Castro resigned on Monday.");
        Report other = Report.of("other", "Fidel left. His brother is Marko Dolenz.");
        ledger.file(
                known,
                new Story(known).named(Mention.Type.PERSON, "Fidel Castro").reading());
        ledger.file(
                other,
                new Story(other)
                        .named(Mention.Type.PERSON, "Fidel")
                        .named(Mention.Type.PERSON, "Marko Dolenz")
                        .claimed(
                                "kin",
                                "brother",
                                claim -> claim.role("person", "Fidel")
                                        .role("relationship", "brother")
                                        .role("relative", "Marko Dolenz"))
                        .reading());
        ledger.settle();
        assertThat(ledger.identities("Fidel Castro", Optional.empty())).hasSize(1);
        assertThat(ledger.identities("Fidel", Optional.empty())).hasSize(2);
    }
}
