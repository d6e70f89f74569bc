package org.hearsay.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.cli.Claimed;
import org.hearsay.tell.Width;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {

    private static String view(int width, boolean why) {
        return new ReadingView(Palette.NONE, width, why).of(Claimed.resignation());
    }

    @Test
    void claimsStandAsSentencesBeneathTheTableOfWhoSaidWhat() {
        assertThat(view(120, false))
                .containsSubsequence(
                        "Who said what",
                        "What is claimed",
                        "1  Ruva Sel resigned on or before 5 May 2031 — says a senior official, on condition of"
                                + " anonymity¹",
                        "2  Ruva Sel is Defence Minister of Vela",
                        "People and bodies")
                .doesNotContain("made/resign");
    }

    @Test
    void whyShowsTheRuleTheWordsAndEachReason() {
        assertThat(view(120, true).lines())
                .containsSubsequence(
                        "     c1 · resign · + · CT · actual · rule made/resign/verb:resigned",
                        "     trigger “resigned” in “Ruva Sel resigned”",
                        "     actor “Ruva Sel”",
                        "     because when: 'by Monday'");
    }

    @Test
    void longSentencesAreSetInAndNoLineIsTooWide() {
        for (int width : List.of(40, 60, 80, 120)) {
            assertThat(view(width, true).lines())
                    .allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(width));
        }
        assertThat(view(60, false)).contains("\n   official, on condition of anonymity¹\n");
    }
}
