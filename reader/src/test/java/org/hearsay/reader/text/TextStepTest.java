package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextStepTest {

    private static final TextStep STEP = new TextStep();

    @Property(tries = 400)
    void spansLieInTheTextInOrderAndCoverIt(@ForAll("texts") String text) {
        Layout layout = STEP.lay(Report.of("r", text));
        inOrder(layout.words(), text.length());
        inOrder(layout.quotations(), text.length());
        inOrder(layout.paragraphs().stream().map(Paragraph::span).toList(), text.length());
        assertThat(layout.words()).noneMatch(Span::isEmpty);
        follow(layout.sentences(), layout.size());
        follow(layout.paragraphs().stream().map(Paragraph::words).toList(), layout.size());
        for (Paragraph paragraph : layout.paragraphs()) {
            assertThat(paragraph.span().contains(layout.characters(paragraph.words())))
                    .isTrue();
        }
        for (Span sentence : layout.sentences()) {
            assertThat(layout.paragraphOf(sentence.begin())).isEqualTo(layout.paragraphOf(sentence.end() - 1));
        }
        int[] covered = new int[text.length()];
        layout.words().forEach(word -> {
            for (int i = word.begin(); i < word.end(); i++) {
                covered[i]++;
            }
        });
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            assertThat(covered[i]).as("word at %d", i).isEqualTo(Blank.is(text.codePointAt(i)) ? covered[i] : 1);
        }
        assertThat(layout.report().text()).isEqualTo(text);
    }

    /** Whether spans lie in a text, in order, none over another. */
    private static void inOrder(List<Span> spans, int length) {
        int end = 0;
        for (Span span : spans) {
            assertThat(span.begin()).isGreaterThanOrEqualTo(end);
            end = span.end();
        }
        assertThat(end).isLessThanOrEqualTo(length);
    }

    /** Whether ranges follow one another without a gap and take in all. */
    private static void follow(List<Span> ranges, int size) {
        int end = 0;
        for (Span range : ranges) {
            assertThat(range.begin()).isEqualTo(end);
            assertThat(range.isEmpty()).isFalse();
            end = range.end();
        }
        assertThat(end).isEqualTo(size);
    }

    /** Pieces of news and of noise in any order, and strings of any characters, halves of surrogate pairs among them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Gen. Arlo",
                " said",
                "\n",
                "\n\n",
                " “",
                "”",
                "\"",
                "'",
                "’s",
                "‘",
                "''",
                "``",
                "«",
                "»",
                ". ",
                "? ",
                "U.S.",
                "1,000",
                "16-month",
                "don't",
                "(Reuters) - ",
                "told AFP",
                "By Jana Doe\n",
                "Updated: 6 July 2031\n",
                "\uD83D\uDE00",
                "\uFE0F",
                "\u200F",
                "\u0000",
                "\u0007",
                "\uD800",
                "\uDC00",
                "http://a.example/b",
                "jon@a.example",
                " ",
                "\u00A0",
                "\t",
                "[1]",
                "…",
                "No. 3",
                "\r\n",
                "e\u0301",
                "Home\n",
                "%",
                "$5",
                "|",
                "*");
        Arbitrary<String> news = pieces.list().ofMaxSize(60).map(list -> String.join("", list));
        Arbitrary<String> noise = Arbitraries.strings().all().ofMaxLength(200);
        return Arbitraries.oneOf(news, noise);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00A0\u200B\n", "\u0000\u0001"})
    void aTextWithoutWordsHasNothing(String text) {
        Layout layout = STEP.lay(Report.of("r", text));
        assertThat(layout.words()).isEmpty();
        assertThat(layout.sentences()).isEmpty();
        assertThat(layout.paragraphs()).isEmpty();
    }

    @Test
    void aReportOfOneWordIsOneSentence() {
        Layout layout = STEP.lay(Report.of("r", "Gone"));
        assertThat(layout.sentences()).containsExactly(new Span(0, 1));
        assertThat(layout.paragraphs())
                .containsExactly(new Paragraph(new Span(0, 4), new Span(0, 1), Paragraph.Kind.BODY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-", "The minister left “at once”. ", "%a", "“", "(Reuters) - ", "\u0301", "a\n"})
    void aLongLineTakesTimeInProportion(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        STEP.lay(Report.of("r", text));
        long taken = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        // Seconds where memory is slow to come by; hours if each word looked at all others.
        assertThat(Duration.ofNanos(taken)).isLessThan(Duration.ofSeconds(30));
    }
}
