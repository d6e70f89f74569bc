package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.core.TimeExpression;

class TimeStepProperties {

    @Property(tries = 500)
    void expressionsLieInTheTextAndDoNotOverlap(@ForAll("texts") String text, @ForAll("days") String published) {
        int end = 0;
        for (TimeExpression time : TimeStepTest.find(text, published)) {
            assertThat(time.span().begin()).isGreaterThanOrEqualTo(end);
            assertThat(time.span().isEmpty()).isFalse();
            end = time.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(time.value()).isNotBlank();
            if (time.earliest().isPresent() && time.latest().isPresent()) {
                assertThat(time.earliest().get())
                        .isBeforeOrEqualTo(time.latest().get());
            }
        }
    }

    @Property(tries = 100)
    void theSameTextGivesTheSameExpressions(@ForAll("texts") String text) {
        assertThat(TimeStepTest.find(text, "2012-07-06")).isEqualTo(TimeStepTest.find(text, "2012-07-06"));
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> words = List.of(
                "the",
                "last",
                "next",
                "past",
                "early",
                "late",
                "end",
                "of",
                "three",
                "a",
                "two and a half",
                "several",
                "day",
                "days",
                "weeks",
                "-",
                "month",
                "year",
                "years",
                "ago",
                "later",
                "earlier",
                "old",
                "Monday",
                "May",
                "July",
                "31",
                "99999",
                "1998",
                "’98",
                "1990s",
                "20th",
                "century",
                "third",
                "quarter",
                "half",
                "summer",
                "noon",
                "10:30",
                "p.m.",
                "GMT",
                "every",
                "now",
                "today",
                "yesterday",
                "morning",
                "Easter",
                ",",
                ".",
                "more than",
                "99/99/9999",
                "07/06/2012",
                "this",
                "that",
                "from now",
                "million",
                "weekend",
                "said",
                "will",
                "☃",
                "\u200f",
                "’s",
                "and",
                "to",
                "millennia");
        return Arbitraries.of(words).list().ofMaxSize(25).map(chosen -> String.join(" ", chosen));
    }

    @Provide
    Arbitrary<String> days() {
        return Arbitraries.of("-", "2012-07-06", "0001-01-01", "9999-12-31", "2000-02-29", "9998-12-31", "0002-01-01");
    }
}
