package org.hearsay.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hearsay.tell.Visible;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void linesBreakBetweenWords() {
        assertThat(wrapped("The army is not a toy", 10)).containsExactly("The army", "is not a", "toy");
    }

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(wrapped("你好世界", 5)).containsExactly("你好", "世界");
    }

    @Test
    void aWordWiderThanALineIsCut() {
        assertThat(wrapped("an unbelievable", 6)).containsExactly("an", "unbeli", "evable");
    }

    @Test
    void inksStayWithTheirWords() {
        Ink cue = Ink.of(Ink.Tone.CUE);

        List<Line> lines = Line.wrap(List.of(Piece.of("Sel ", Ink.PLAIN), Piece.of("said so", cue)), 8);

        assertThat(lines)
                .containsExactly(
                        new Line(List.of(Piece.of("Sel ", Ink.PLAIN), Piece.of("said", cue))),
                        new Line(List.of(Piece.of("so", cue))));
    }

    @Property(tries = 300)
    void noLineIsWiderThanAskedAndNoWordIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 60) int width) {
        List<Line> lines = Line.wrap(List.of(Piece.of(text, Ink.PLAIN)), width);

        assertThat(lines).allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
        assertThat(String.join("", wrapped(text, width)).replace(" ", ""))
                .isEqualTo(Visible.line(text).replace(" ", ""));
    }

    private static List<String> wrapped(String text, int width) {
        return Line.wrap(List.of(Piece.of(text, Ink.PLAIN)), width).stream()
                .map(line -> line.paint(Palette.NONE))
                .toList();
    }
}
