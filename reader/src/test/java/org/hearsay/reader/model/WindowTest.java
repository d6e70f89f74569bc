package org.hearsay.reader.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;
import org.junit.jupiter.api.Test;

class WindowTest {

    /** A report of sentences with so many words; every word is "a". */
    private static Layout layout(List<Integer> sentences) {
        List<Span> ranges = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        int size = 0;
        for (int length : sentences) {
            ranges.add(new Span(size, size + length));
            for (int i = 0; i < length; i++) {
                words.add(new Span(2 * (size + i), 2 * (size + i) + 1));
            }
            size += length;
        }
        return new Layout(Report.of("made", "a ".repeat(size)), List.of(), ranges, words, List.of());
    }

    private static int[] ones(int size) {
        int[] found = new int[size];
        Arrays.fill(found, 1);
        return found;
    }

    @Test
    void aShortReportIsOneWindow() {
        assertThat(Window.cut(layout(List.of(5, 5)), ones(10), 20, 5))
                .containsExactly(new Window(new Span(0, 10), new Span(0, 10)));
    }

    @Test
    void windowsShareWholeSentencesAndEachSentenceHasOneOwner() {
        assertThat(Window.cut(layout(List.of(4, 4, 4, 4)), ones(16), 15, 10))
                .containsExactly(
                        new Window(new Span(0, 12), new Span(0, 8)), new Window(new Span(4, 16), new Span(8, 16)));
    }

    @Property(tries = 300)
    void everyWordIsOwnedOnceByAWindowThatReadsIt(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 60) Integer> sentences,
            @ForAll @IntRange(min = 10, max = 50) int budget,
            @ForAll @IntRange(min = 0, max = 9) int overlap) {
        Layout layout = layout(sentences);
        int owned = 0;
        for (Window window : Window.cut(layout, ones(layout.size()), budget, overlap)) {
            assertThat(window.own().begin()).isEqualTo(owned);
            assertThat(window.words().contains(window.own())).isTrue();
            assertThat(window.words().length()).isLessThanOrEqualTo(budget);
            owned = window.own().end();
        }
        assertThat(owned).isEqualTo(layout.size());
    }
}
