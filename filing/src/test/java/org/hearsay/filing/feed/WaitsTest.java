package org.hearsay.filing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitsTest {

    private static final Instant NOW = Instant.parse("2019-03-05T14:00:00Z");

    private static Duration failed(int times, String retryAfter) {
        return Duration.between(
                NOW, Waits.afterFailure(NOW, times, Optional.of(retryAfter).filter(said -> !said.isEmpty())));
    }

    @Test
    void eachFailureDoublesTheWaitUpToADay() {
        assertThat(failed(1, "")).isEqualTo(Duration.ofMinutes(15));
        assertThat(failed(2, "")).isEqualTo(Duration.ofMinutes(30));
        assertThat(failed(5, "")).isEqualTo(Duration.ofHours(4));
        assertThat(failed(40, "")).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void aServerThatSaysWhenToComeAgainIsHeeded() {
        assertThat(failed(1, "7200")).isEqualTo(Duration.ofHours(2));
        assertThat(failed(1, "Tue, 5 Mar 2019 20:00:00 GMT")).isEqualTo(Duration.ofHours(6));
        assertThat(failed(1, "1")).isEqualTo(Duration.ofMinutes(5));
        assertThat(failed(1, "999999999")).isEqualTo(Duration.ofDays(7));
        assertThat(failed(1, "soon")).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aFeedIsLeftAloneForFiveMinutesOrAsLongAsItAsks() {
        assertThat(Waits.afterSuccess(NOW, Optional.empty())).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
        assertThat(Waits.afterSuccess(NOW, Optional.of(Duration.ofHours(1)))).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(Waits.afterSuccess(NOW, Optional.of(Duration.ofDays(90)))).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }
}
