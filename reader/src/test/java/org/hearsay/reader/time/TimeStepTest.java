package org.hearsay.reader.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.core.TimeExpression.Anchor;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;
import org.hearsay.reader.text.TextStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStepTest {

    private static final Signals NONE = new Signals(List.of(), List.of(), List.of(), List.of(), (a, b, c) -> 0);
    private static final TimeStep STEP = new TimeStep();

    @ParameterizedTest(name = "{1} ({0})")
    @MethodSource("expressions")
    void anExpressionHasItsValueBoundsAndAnchor(String published, String marked, List<String> expected) {
        String sentence = marked.replace("[", "").replace("]", "");
        String words = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
        List<TimeExpression> found = find(sentence, published);
        assertThat(found)
                .filteredOn(time -> time.span().of(sentence).equals(words))
                .singleElement()
                .satisfies(time -> assertThat(List.of(
                                time.type().label(),
                                time.value(),
                                day(time.earliest()),
                                day(time.latest()),
                                time.anchor().label()))
                        .isEqualTo(expected));
    }

    static Stream<Arguments> expressions() {
        return Table.rows("expressions.tsv", 7).stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.subList(2, 7)));
    }

    @Test
    void aWordThatIsATimeOnlySometimesIsLeftAloneWithoutTheModel() {
        assertThat(find(
                        "General March may fall a second time, as a former aide said in Current Affairs.",
                        "2012-07-06"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A quarter of the men left, and more than a quarter of the women.",
                "Bloody Sunday was the last film she made for the Sunday Times.",
                "The Good Friday agreement held.",
                "She told 60 Minutes that the port was calm.",
                "It is about today's youth.",
                "The mayor drives a 1987 Toyota.",
                "The post was guarded 24 hours a day.",
                "She came with her 6-month-old son.",
                "She said that night raids would end.",
                "He reads the communist party daily Vorn.",
                "Nothing has been found so far."
            })
    void whatOnlyLooksLikeATimeIsNone(String text) {
        assertThat(find(text, "2012-07-06")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left several months ago.",
                "He recently left.",
                "He left about a month ago.",
                "He left more than a year ago.",
                "He left in early 2011.",
                "He left in recent weeks.",
                "He left in fiscal 2011."
            })
    void whatIsVagueIsApproximate(String text) {
        assertThat(find(text, "2012-07-06")).singleElement().matches(TimeExpression::approximate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"He left three days ago.", "He left on July 2.", "He left in 2011.", "He is now silent."})
    void whatIsExactIsNotApproximate(String text) {
        assertThat(find(text, "2012-07-06")).singleElement().matches(time -> !time.approximate());
    }

    @Test
    void aTimeNamedLongBeforeIsNotCountedFrom() {
        String text = "The mayor left on June 20. The port was calm. Shops were open. Nobody wrote. "
                + "Two weeks later she spoke.";
        assertThat(find(text, "2012-07-06").getLast().earliest()).isEmpty();
    }

    @Test
    void theEndOfAWeekendIsItsSunday() {
        assertThat(find("He left late last weekend.", "2012-07-06"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.earliest()).contains(LocalDate.parse("2012-07-01"));
                    assertThat(time.latest()).contains(LocalDate.parse("2012-07-01"));
                });
    }

    @Test
    void aNumberAfterADayIsNoDayWhereItCounts() {
        assertThat(find("On June 3 and 4 soldiers died near Karsa.", "2012-07-06"))
                .hasSize(1);
    }

    @Test
    void theModelSpeaksForADoubtfulWord() {
        String text = "The recent vote was fair.";
        Signals signals = new Signals(
                List.of(),
                List.of(),
                List.of(new Signals.Labelled(new Span(1, 2), "DATE", 0.9f)),
                List.of(),
                (a, b, c) -> 0);
        assertThat(STEP.find(layout(text, "2012-07-06", List.of()), signals))
                .singleElement()
                .extracting(TimeExpression::value)
                .isEqualTo("PAST_REF");
    }

    @Test
    void twoDaysLaterIsCountedFromTheDayNamedBefore() {
        List<TimeExpression> found = find("He fled on June 20, 2012. Two days later he spoke in Karsa.", "2012-07-06");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).value()).isEqualTo("P2D");
        assertThat(found.get(1).earliest()).contains(LocalDate.of(2012, 6, 22));
        assertThat(found.get(1).anchor()).isEqualTo(Anchor.PREVIOUS);
    }

    @Test
    void thatYearIsTheYearNamedBefore() {
        List<TimeExpression> found = find("The mine opened in May 1998. Forty men died that year.", "2012-07-06");
        assertThat(found.getLast().value()).isEqualTo("1998");
        assertThat(found.getLast().anchor()).isEqualTo(Anchor.PREVIOUS);
    }

    @Test
    void whatIsQuotedCountsFromTheMomentOfSpeaking() {
        String text = "“We met yesterday,” said Lena Orso.";
        assertThat(STEP.find(layout(text, "2012-07-06", List.of(new Span(0, 19))), NONE))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.value()).isEqualTo("2012-07-05");
                    assertThat(time.anchor()).isEqualTo(Anchor.UTTERANCE);
                });
    }

    @Test
    void theDayOfSpeakingIsTheOneTheSentenceNames() {
        String text = "“We met yesterday,” Lena Orso said on Tuesday.";
        assertThat(STEP.find(layout(text, "2012-07-06", List.of(new Span(0, 19))), NONE))
                .extracting(TimeExpression::value)
                .containsExactly("2012-07-02", "2012-07-03");
    }

    @Test
    void eachDayOfARangeIsADay() {
        assertThat(find("Talks were held on 5 and 7 May 2012.", "2012-07-06"))
                .extracting(TimeExpression::value)
                .containsExactly("2012-05-05", "2012-05-07");
    }

    @Test
    void aRangeWithAHyphenIsBoundedByItsEnds() {
        assertThat(find("Talks were held on May 5-7, 2012.", "2012-07-06"))
                .singleElement()
                .satisfies(time -> {
                    assertThat(time.earliest()).contains(LocalDate.of(2012, 5, 5));
                    assertThat(time.latest()).contains(LocalDate.of(2012, 5, 7));
                });
    }

    @Test
    void anImpossibleDateIsNoError() {
        assertThat(find("On 31/02/2012, in year 99999, 99999999999 centuries ago and 99/99/9999.", "9999-12-31"))
                .allSatisfy(
                        time -> assertThat(time.type()).isIn(TimeExpression.Type.DATE, TimeExpression.Type.DURATION));
        assertThat(find(
                        "A million years ago; 5000 centuries from now; next millennium; the 99th century.",
                        "2012-07-06"))
                .isNotEmpty();
        assertThat(find("Last century, ten thousand days ago, last Easter, the weekend.", "0001-01-01"))
                .isNotNull();
    }

    @Test
    void theLongestTextThatIsReadIsNoTrouble() {
        String text = "He left on Monday, July 2, 2012, three days ago. "
                + "Nobody on the bridge saw the grey car turn towards the old harbour gate. ".repeat(27_000);
        assertThat(text.length()).isGreaterThan(1_900_000);
        assertThat(find(text, "2012-07-06"))
                .extracting(TimeExpression::value)
                .containsExactly("2012-07-02", "2012-07-03");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("-");
    }

    static List<TimeExpression> find(String text, String published) {
        return STEP.find(layout(text, published, List.of()), NONE);
    }

    private static Layout layout(String text, String published, List<Span> quotations) {
        Report report = published.equals("-")
                ? Report.of("test", text)
                : new Report.Builder("test", text).published(published).build();
        Layout layout = new TextStep().lay(report);
        return new Layout(report, layout.paragraphs(), layout.sentences(), layout.words(), quotations);
    }
}
