package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.ledger.fact.Made.about;
import static org.hearsay.ledger.fact.Made.claim;

import java.util.List;
import org.junit.jupiter.api.Test;

/** When two days do not agree, and when they only look so. */
class DayConflictsTest {

    @Test
    void aTextThatIsPrintedAgainDoesNotMoveTheDay() {
        Made sacked = claim("dismiss", "a", "2031-05-02")
                .by("sacked")
                .person("recipient", "Ivo Brandt")
                .words("post", "head of the harbour police");
        assertThat(about(sacked.on("2031-05-01"), sacked.in("b", "2031-05-09").on("2031-05-08")))
                .isEmpty();
        assertThat(about(
                        sacked.on("2031-05-01"),
                        sacked.in("b", "2031-05-09").by("dismissed").on("2031-05-08")))
                .containsExactly("when");
    }

    @Test
    void whatHappensDayByDayIsNotOfTwoDays() {
        Made hit = claim("attack", "a", "2031-05-02").named("place", "Belgorat", "place");
        assertThat(about(hit.on("2031-05-01"), hit.in("b", "2031-05-02").on("2031-05-02")))
                .isEmpty();
    }

    @Test
    void daysOfOneOfWhomNoMoreIsToldAreOfOthersToo() {
        Made died = claim("die", "a", "2031-05-02").described("recipient", "two miners");
        assertThat(about(died.on("2031-05-01"), died.in("b", "2031-05-04").on("2031-05-02")))
                .isEmpty();
        Made brandt = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(brandt.on("2031-05-01"), brandt.in("b", "2031-05-04").on("2031-05-02")))
                .containsExactly("when");
    }

    @Test
    void weeksAndMonthsAreTakenLoosely() {
        Made died = claim("die", "a", "2031-06-20").person("recipient", "Ivo Brandt");
        assertThat(Conflicts.of(List.of(
                        died.on("2031-05-21").made(),
                        died.in("b", "2031-06-20")
                                .on("2031-05-22", "2031-05-31")
                                .made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.PRECISION);
    }

    @Test
    void daysCountedBackAreTakenLoosely() {
        Made died = claim("die", "a", "2031-05-20").person("recipient", "Ivo Brandt");
        Made back = died.in("b", "2031-05-23").on("2031-05-12");
        assertThat(Conflicts.of(List.of(
                        died.on("2031-05-10").made(),
                        back.because("when: 'ten days ago'").made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.PRECISION);
        assertThat(Conflicts.of(List.of(died.on("2031-05-10").made(), back.made())))
                .extracting(Conflict::reading)
                .containsExactly(Conflict.Reading.CONTRADICTION);
    }

    @Test
    void aDayAfterTheReportIsNoDayOfWhatHappened() {
        Made died = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(died.on("2031-05-01"), died.in("b", "2031-05-02").on("2032-05-01")))
                .isEmpty();
    }

    @Test
    void upToTheDayOfTheReportIsNoDay() {
        Made died = claim("die", "a", "2031-05-02").person("recipient", "Ivo Brandt");
        assertThat(about(
                        died.on("2031-04-20", "2031-05-02"),
                        died.in("b", "2031-05-06").on("2031-04-20", "2031-05-06")))
                .isEmpty();
    }

    @Test
    void theDayOfTheReportIsNoDayOfWhatItTellsOnlyBeside() {
        Made died = claim("die", "a", "2031-05-04").person("recipient", "Ivo Brandt");
        Made today = died.in("b", "2031-05-04").on("2031-05-04");
        assertThat(about(died.on("2031-05-02"), today)).containsExactly("when");
        assertThat(about(died.on("2031-05-02"), today.because("when: 'Now' dates 'leaves'")))
                .isEmpty();
    }
}
