package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Contents;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Match;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;
import org.hearsay.ledger.query.Who;
import org.hearsay.ledger.store.Failure;
import org.hearsay.ledger.store.Filed;
import org.hearsay.ledger.store.Filing;
import org.hearsay.ledger.store.LedgerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger does, whatever database is beneath it: {@link #open} is all that knows. */
class LedgerContractTest {

    private static final Instant NOW = Instant.parse("2031-03-05T08:00:00Z");

    private static final Report BULLETIN = new Report.Builder(
                    "bulletin-1",
                    "General Darko Veselin left the capital, the defence ministry said on Monday. \"He is ill\","
                            + " Ana Petrova, his sister, told reporters. Veselin could not be reached.")
            .publisher("Karsk Daily")
            .published("2031-03-03")
            .build();

    private static final Report FOLLOW_UP = new Report.Builder(
                    "follow-up", "Ana Petrová denied that Veselin had resigned. An aide said he might return.")
            .publisher("The Morning Post")
            .published("2031-03-04T17:30:00Z")
            .build();

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private static Reading bulletin() {
        return new Story(BULLETIN)
                .named(Mention.Type.PERSON, "Darko Veselin", "Veselin")
                .named(Mention.Type.PERSON, "Ana Petrova")
                .described(Mention.Type.ORGANISATION, "the defence ministry")
                .said(
                        "the defence ministry",
                        "said",
                        Attribution.Speaker.ORGANISATION,
                        Attribution.Stance.ANNOUNCE,
                        List.of(),
                        "General Darko Veselin left the capital")
                .said("Ana Petrova", "told", "\"He is ill\"")
                .reading();
    }

    private static Reading followUp() {
        return new Story(FOLLOW_UP)
                .named(Mention.Type.PERSON, "Ana Petrová")
                .named(Mention.Type.PERSON, "Veselin")
                .described(Mention.Type.PERSON, "An aide")
                .pronoun("he ")
                .said(
                        "Ana Petrová",
                        "denied",
                        Attribution.Speaker.PERSON,
                        Attribution.Stance.DENY,
                        List.of(),
                        "Veselin had resigned")
                .said(
                        "An aide",
                        "said",
                        Attribution.Speaker.ANONYMOUS,
                        Attribution.Stance.SAY,
                        List.of("anonymity", "not independently verified"),
                        "he might return")
                .reading();
    }

    private void fileBoth() {
        ledger.file(BULLETIN, bulletin());
        ledger.file(FOLLOW_UP, followUp());
    }

    @Test
    void aStatementIsAnsweredWithItsReportAndExactWords() {
        ledger.file(FOLLOW_UP, followUp());

        assertThat(ledger.saidBy("an aide"))
                .containsExactly(new Statement(
                        new ReportRef(
                                "follow-up",
                                Optional.of("The Morning Post"),
                                Optional.of("2031-03-04T17:30:00Z"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                NOW,
                                false),
                        "a1",
                        Optional.of(new Voice(new Span(46, 53), "An aide", Optional.of("An aide"), Optional.empty())),
                        Attribution.Speaker.ANONYMOUS,
                        Attribution.Stance.SAY,
                        Attribution.Mode.INDIRECT,
                        List.of("anonymity", "not independently verified"),
                        List.of(new Quoted(new Span(54, 58), "said")),
                        List.of(new Quoted(new Span(59, 74), "he might return")),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void statementsComeByPublicationThenReportThenPlace() {
        ledger.fileAll(List.of(new Filing(FOLLOW_UP, followUp()), new Filing(BULLETIN, bulletin())));

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(statement -> statement.report().id())
                .containsExactly("bulletin-1", "follow-up");
        assertThat(ledger.saidOf("Veselin"))
                .extracting(statement -> statement.content().getFirst().words())
                .containsExactly("General Darko Veselin left the capital", "Veselin had resigned");
    }

    @Test
    void theDayOfItsUpdateStandsInForAReportThatStatesNoOther() {
        Report updated = Report.of("note", "Ana Petrova said nothing had changed.").toBuilder()
                .updated("2031-03-03")
                .build();
        ledger.file(
                updated,
                new Story(updated)
                        .named(Mention.Type.PERSON, "Ana Petrova")
                        .said("Ana Petrova", "said", "nothing had changed")
                        .reading());
        ledger.file(FOLLOW_UP, followUp());

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(statement -> statement.report().updated())
                .containsExactly(Optional.of("2031-03-03"), Optional.empty());
        assertThat(ledger.who("Ana Petrova").getFirst().heading().first()).contains("2031-03-03");
    }

    @Test
    void whoGathersNamesReportsAndStatementsUnderOneHeading() {
        fileBoth();

        assertThat(ledger.who("ana petrova"))
                .containsExactly(new Who(
                        new Heading(
                                "Ana Petrova",
                                List.of("Ana Petrova", "Ana Petrová"),
                                List.of(Mention.Type.PERSON),
                                2,
                                Optional.of("2031-03-03"),
                                Optional.of("2031-03-04T17:30:00Z"),
                                Match.FULL_NAME),
                        ledger.saidBy("Ana Petrova"),
                        List.of(),
                        List.of()));
    }

    @Test
    void aSurnameFindsWhoIsCalledByItAndWhoHasAFullerName() {
        fileBoth();

        assertThat(ledger.find("VESELIN"))
                .extracting(Heading::name, Heading::match)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Veselin", Match.FULL_NAME),
                        org.assertj.core.groups.Tuple.tuple("Darko Veselin", Match.OTHER_NAME));
    }

    @Test
    void aSurnameFindsAlsoWhoIsNeverCalledByItAlone() {
        ledger.file(BULLETIN, bulletin());
        Report other = Report.of("other", "Milan Veselin said his brother was well.");
        ledger.file(
                other,
                new Story(other)
                        .named(Mention.Type.PERSON, "Milan Veselin")
                        .said("Milan Veselin", "said", "his brother was well")
                        .reading());

        assertThat(ledger.find("Veselin")).extracting(Heading::name).contains("Milan Veselin");
    }

    @Test
    void aWholeNameFindsABareSurnameOnlyIfNothingBetterIsThere() {
        ledger.file(FOLLOW_UP, followUp());
        assertThat(ledger.find("Darko Veselin"))
                .extracting(Heading::name, Heading::match)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Veselin", Match.SURNAME));

        ledger.file(BULLETIN, bulletin());
        assertThat(ledger.find("Darko Veselin")).extracting(Heading::name).containsExactly("Darko Veselin");
    }

    @Test
    void anotherFirstNameIsAnotherPerson() {
        fileBoth();

        assertThat(ledger.find("Maria Petrova")).isEmpty();
        assertThat(ledger.saidBy("Maria Petrova")).isEmpty();
    }

    @Test
    void wordsOfANameFindItInAnyOrder() {
        fileBoth();

        assertThat(ledger.find("Petrova, Ana")).extracting(Heading::match).containsExactly(Match.WORDS);
    }

    @Test
    void whoIsOnlyAPronounIsNotFoundByIt() {
        fileBoth();

        assertThat(ledger.find("he")).isEmpty();
        assertThat(ledger.find("")).isEmpty();
        assertThat(ledger.find("…")).isEmpty();
    }

    @Test
    void aReportThatWasReadIsHeld() {
        assertThat(ledger.holds(BULLETIN, Story.READER)).isFalse();
        assertThat(ledger.file(BULLETIN, bulletin())).isEqualTo(Filed.NEW);

        assertThat(ledger.holds(BULLETIN, Story.READER)).isTrue();
        assertThat(ledger.file(BULLETIN, bulletin())).isEqualTo(Filed.ALREADY);
        assertThat(ledger.contents()).isEqualTo(new Contents(1, 1, 2, 0));
    }

    @Test
    void aReportIsKnownAgainByWhatCameInWhateverTheReaderFilledIn() {
        Report given = Report.of(BULLETIN.id(), BULLETIN.text());

        ledger.file(given, bulletin());

        assertThat(ledger.holds(given, Story.READER)).isTrue();
        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(each -> each.report().publisher().orElse(""))
                .containsExactly("Karsk Daily");
    }

    @Test
    void oneTextUnderAnotherIdOrFromAnotherPublisherIsAnotherReport() {
        Report copy = new Report.Builder("bulletin-2", BULLETIN.text())
                .publisher("Karsk Daily")
                .published("2031-03-03")
                .build();
        Report elsewhere = BULLETIN.toBuilder().publisher("Coast Radio").build();
        Report nextDay = BULLETIN.toBuilder().published("2031-03-04").build();

        ledger.file(BULLETIN, bulletin());

        for (Report other : List.of(copy, elsewhere, nextDay)) {
            assertThat(ledger.holds(other, Story.READER)).isFalse();
            ledger.file(
                    other,
                    new Story(other).named(Mention.Type.PERSON, "Darko Veselin").reading());
        }
        assertThat(ledger.contents().reports()).isEqualTo(4);
        assertThat(ledger.find("Darko Veselin")).extracting(Heading::reports).containsExactly(4);
    }

    @Test
    void aChangedTextUnderOneIdIsALaterVersionAndBothStay() {
        Report corrected = new Report.Builder(
                        BULLETIN.id(), "Ana Petrova said he was well. An earlier version was wrong.")
                .publisher("Karsk Daily")
                .published("2031-03-06")
                .build();
        ledger.file(BULLETIN, bulletin());

        assertThat(ledger.holds(corrected, Story.READER)).isFalse();
        assertThat(ledger.file(
                        corrected,
                        new Story(corrected)
                                .named(Mention.Type.PERSON, "Ana Petrova")
                                .said("Ana Petrova", "said", "he was well")
                                .reading()))
                .isEqualTo(Filed.NEW_VERSION);

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(each -> each.report().superseded())
                .containsExactly(true, false);
        assertThat(ledger.readings(BULLETIN.id())).extracting(Reading::report).containsExactly(BULLETIN, corrected);
    }

    @Test
    void whatIsNewlyGivenWithAReportIsWorthAnotherReading() {
        ledger.file(BULLETIN, bulletin());
        Report credited = BULLETIN.toBuilder()
                .agency("Coastal Press", Report.AgencyBasis.GIVEN)
                .build();

        assertThat(ledger.holds(credited, Story.READER)).isFalse();
        assertThat(ledger.file(
                        credited,
                        new Story(credited)
                                .named(Mention.Type.PERSON, "Ana Petrova")
                                .said("Ana Petrova", "told", "\"He is ill\"")
                                .reading()))
                .isEqualTo(Filed.REREAD);

        assertThat(ledger.saidBy("Ana Petrova"))
                .extracting(each -> each.report().agency())
                .containsExactly(Optional.of("Coastal Press"));
    }

    @Test
    void theNewestReadingCounts() {
        Reading.Reader newer = new Reading.Reader("1.1.0", "d4e5f6");
        ledger.file(BULLETIN, bulletin());
        assertThat(ledger.holds(BULLETIN, newer)).isFalse();

        Reading reread =
                new Story(BULLETIN).named(Mention.Type.PERSON, "Ana Petrova").readingBy(newer);
        assertThat(ledger.file(BULLETIN, reread)).isEqualTo(Filed.REREAD);

        assertThat(ledger.find("Darko Veselin")).isEmpty();
        assertThat(ledger.saidBy("Ana Petrova")).isEmpty();
        assertThat(ledger.find("Ana Petrova")).extracting(Heading::reports).containsExactly(1);
        assertThat(ledger.contents()).isEqualTo(new Contents(1, 2, 0, 0));
        assertThat(ledger.readings(BULLETIN.id())).containsExactly(reread);
        assertThat(ledger.holds(BULLETIN, Story.READER)).isTrue();
    }

    @Test
    void aReadingComesBackEqual() {
        fileBoth();

        assertThat(ledger.readings("follow-up")).containsExactly(followUp());
        assertThat(ledger.readings("none such")).isEmpty();
    }

    @Test
    void aReportTwiceInOneBatchIsFiledOnce() {
        Filing filing = new Filing(BULLETIN, bulletin());

        assertThat(ledger.fileAll(List.of(filing, filing))).containsExactly(Filed.NEW, Filed.ALREADY);
        assertThat(ledger.fileAll(List.of())).isEmpty();
    }

    @Test
    void aReadingThatDoesNotHoldTogetherIsRefusedWithAllOfItsBatch() {
        Reading sound = bulletin();
        Reading broken = new Reading(
                sound.reader(), FOLLOW_UP, List.of(), List.of(), sound.mentions(), List.of(), List.of(), List.of());

        assertThatThrownBy(() -> ledger.fileAll(List.of(new Filing(BULLETIN, sound), new Filing(FOLLOW_UP, broken))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("follow-up");
        assertThat(ledger.contents().reports()).isZero();
    }

    @Test
    void anInputThatFailedIsListedUntilItIsRead() {
        ledger.failed("follow-up", "it is empty");
        ledger.failed("news.jsonl, line 7", "no text");
        ledger.failed("follow-up", "it is not text");

        assertThat(ledger.failures())
                .containsExactly(
                        new Failure("follow-up", "it is not text", NOW),
                        new Failure("news.jsonl, line 7", "no text", NOW));

        ledger.file(FOLLOW_UP, followUp());
        assertThat(ledger.failures()).extracting(Failure::input).containsExactly("news.jsonl, line 7");

        ledger.recovered("news.jsonl, line 7");
        ledger.recovered("never failed");
        assertThat(ledger.failures()).isEmpty();

        ledger.failed("follow-up", "gone");
        assertThat(ledger.failures()).extracting(Failure::reason).containsExactly("gone");
    }

    @Test
    void whatWasFiledIsThereWhenTheLedgerIsOpenedAgain() {
        fileBoth();
        List<Who> before = ledger.who("Ana Petrova");
        ledger.close();

        open();

        assertThat(ledger.who("Ana Petrova")).isEqualTo(before);
    }

    @Test
    void aLedgerOpenedToBeAskedAnswersAndRefusesToBeWritten() {
        fileBoth();

        try (Ledger asked = Ledger.openExisting(folder)) {
            assertThat(asked.who("Ana Petrova")).isEqualTo(ledger.who("Ana Petrova"));
            assertThatThrownBy(() -> asked.failed("x", "y"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("opened to be asked");
        }
    }
}
