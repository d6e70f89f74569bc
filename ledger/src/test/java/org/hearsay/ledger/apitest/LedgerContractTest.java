package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hearsay.ledger.apitest.Bulletin.BULLETIN;
import static org.hearsay.ledger.apitest.Bulletin.FOLLOW_UP;
import static org.hearsay.ledger.apitest.Bulletin.bulletin;
import static org.hearsay.ledger.apitest.Bulletin.followUp;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Contents;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Who;
import org.hearsay.ledger.store.Failure;
import org.hearsay.ledger.store.Filed;
import org.hearsay.ledger.store.Filing;
import org.hearsay.ledger.store.LedgerException;
import org.junit.jupiter.api.Test;

/** What every ledger does with what is filed, whatever database is beneath it. */
class LedgerContractTest extends OpenLedger {

    private void fileBoth() {
        ledger.file(BULLETIN, bulletin());
        ledger.file(FOLLOW_UP, followUp());
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
