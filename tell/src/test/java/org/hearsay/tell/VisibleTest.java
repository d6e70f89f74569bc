package org.hearsay.tell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {

    @Test
    void anEscapeIsShownAndDoesNothing() {
        assertThat(Visible.line("a\u001B[31mb\u0007\u009B2J")).isEqualTo("a␛[31mb␇�2J");
    }

    @Test
    void marksThatTurnTheDirectionAreArrows() {
        assertThat(Visible.line("\u202Eevil\u202C \u200F")).isEqualTo("⇤evil⇡ ⇤");
    }

    @Test
    void lineEndsAndTabsAreSpaces() {
        assertThat(Visible.line("a\r\nb\tc\u2028d")).isEqualTo("a  b c d");
    }

    @Test
    void emojiAndLettersWithMarksStayWhole() {
        assertThat(Visible.line("👨‍👩‍👧 e\u0301 می‌خواهم")).isEqualTo("👨‍👩‍👧 e\u0301 می‌خواهم");
    }

    @Property(tries = 500)
    void nothingThatSteersATerminalIsLeft(@ForAll String text) {
        assertThat(Visible.line(text).codePoints())
                .noneMatch(c -> Character.getType(c) == Character.CONTROL || c >= 0x202A && c <= 0x202E);
    }
}
