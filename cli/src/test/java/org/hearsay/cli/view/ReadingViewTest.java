package org.hearsay.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.tell.Width;
import org.junit.jupiter.api.Test;

class ReadingViewTest {

    private static final String TEXT =
            "Ruva Sel resigned. She told reporters on Tuesday she would leave \u001B[2J Sorane.";

    @Test
    void rolesStandBetweenMarksWhereThereAreNoColours() {
        assertThat(new ReadingView(Palette.NONE, 100).of(reading()))
                .contains("Ruva Sel resigned. ⟦She⟧ ‹told›¹ reporters on Tuesday «she would leave ␛[2J Sorane».");
    }

    @Test
    void theTableSaysWhoByWhichInferenceAndWhen() {
        assertThat(new ReadingView(Palette.NONE, 100).of(reading()))
                .containsSubsequence("Who said what", "who", "says", "what", "when")
                .containsSubsequence("1  Ruva Sel", "told", "she would leave ␛[2J Sorane", "on Tuesday 2031-05-06")
                .containsSubsequence("person, by inference:", "“She”");
    }

    @Test
    void nobodyTakesOverTheTerminal() {
        assertThat(new ReadingView(Palette.MANY, 60).of(reading())).doesNotContain("\u001B[2J");
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : List.of(40, 60, 80, 137)) {
            assertThat(new ReadingView(Palette.NONE, width).of(reading()).lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(width));
        }
    }

    private static Reading reading() {
        Report report =
                Report.of("report", TEXT).toBuilder().published("2031-05-07").build();
        return new Reading(
                new Reading.Reader("test", "none"),
                report,
                List.of(new Sentence(new Span(0, 18), 0), new Sentence(new Span(19, TEXT.length()), 0)),
                List.of(),
                List.of(
                        new Mention(
                                "m1", span("Ruva Sel"), span("Ruva Sel"), Mention.Type.PERSON, Mention.Form.NAME, "e1"),
                        new Mention("m2", span("She"), span("She"), Mention.Type.PERSON, Mention.Form.PRONOUN, "e1")),
                List.of(new Entity(
                        "e1",
                        Mention.Type.PERSON,
                        "Ruva Sel",
                        List.of("Ruva Sel"),
                        Optional.of(Entity.Gender.FEMALE),
                        Optional.of(Entity.Number.SINGULAR))),
                List.of(new TimeExpression(
                        "t1",
                        span("on Tuesday"),
                        TimeExpression.Type.DATE,
                        "2031-05-06",
                        Optional.of(LocalDate.of(2031, 5, 6)),
                        Optional.of(LocalDate.of(2031, 5, 6)),
                        TimeExpression.Anchor.PUBLICATION,
                        false)),
                List.of(new Attribution(
                        "a1",
                        Optional.of(new Attribution.Party(span("She"), Optional.of("e1"))),
                        List.of(span("told")),
                        List.of(span("she would leave \u001B[2J Sorane")),
                        Attribution.Mode.INDIRECT,
                        Attribution.Speaker.PERSON,
                        Attribution.Stance.SAY,
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
