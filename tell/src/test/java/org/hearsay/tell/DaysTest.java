package org.hearsay.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2012-07-03, 2012-07-03, on 3 July 2012, about 3 July 2012",
        "2012-02-01, 2012-02-29, in February 2012, about February 2012",
        "2012-01-01, 2012-12-31, in 2012, about 2012",
        "2012-02-01, 2012-04-30, between February and April 2012, between about February and April 2012",
        "2011-11-01, 2012-02-29, between November 2011 and February 2012, between about November 2011 and February"
                + " 2012",
        "2012-07-02, 2012-07-08, between 2 and 8 July 2012, between about 2 and 8 July 2012",
        "2012-06-25, 2012-07-01, between 25 June and 1 July 2012, between about 25 June and 1 July 2012",
        "2011-12-30, 2012-01-02, between 30 December 2011 and 2 January 2012, between about 30 December 2011 and 2"
                + " January 2012",
        ", 2011-07-06, on or before 6 July 2011, on or before about 6 July 2011",
        "2011-07-06, , on or after 6 July 2011, on or after about 6 July 2011"
    })
    void daysAreToldInLongEnglish(LocalDate earliest, LocalDate latest, String exact, String about) {
        assertThat(Days.phrase(when(earliest, latest, false), false)).contains(exact);
        assertThat(Days.phrase(when(earliest, latest, true), false)).contains(about);
    }

    @Test
    void whatLastsIsSoAsOfItsDay() {
        LocalDate day = LocalDate.of(2012, 7, 6);

        assertThat(Days.phrase(when(day, day, false), true)).contains("as of 6 July 2012");
        assertThat(Days.phrase(when(day, day.plusDays(1), false), true)).contains("between 6 and 7 July 2012");
    }

    @Test
    void anOpenTimeHasNoWords() {
        assertThat(Days.phrase(new Claim.When(Optional.empty(), Optional.empty(), Optional.of("t1"), false), false))
                .isEmpty();
    }

    private static Claim.When when(LocalDate earliest, LocalDate latest, boolean approximate) {
        return new Claim.When(
                Optional.ofNullable(earliest), Optional.ofNullable(latest), Optional.empty(), approximate);
    }
}
