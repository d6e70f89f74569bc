package org.hearsay.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunsTest {

    private static final String REPORT = "The mayor of Velmin resigned on Monday after three weeks of protests over the"
            + " price of bread. He will be followed by his deputy, Ana Petrova, until the vote in the spring.";

    private static boolean mayShare(String one, String other) {
        return Copying.of(one)
                .runs()
                .mayShare(Runs.read(Copying.of(other).runs().written()));
    }

    private static boolean shares(String one, String other) {
        return Copying.of(one).shared(Copying.of(other)).isPresent();
    }

    @Test
    void aTurnOfPhraseIsNoPassage() {
        String other = "Traders in Rostel complained over the price of bread. In Velmin nothing was heard.";
        String phrase = "Nobody spoke of the weeks of protests over the price of bread and fuel.";
        assertThat(mayShare(REPORT, other)).isFalse();
        assertThat(mayShare(REPORT, phrase)).isFalse();
        assertThat(shares(REPORT, phrase)).isFalse();
    }

    @Test
    void aSentenceThatBothHaveMayBeOne() {
        String copy =
                "Bakers were glad. The mayor of Velmin resigned on Monday after three weeks of protests, they said.";
        assertThat(mayShare(REPORT, copy)).isTrue();
        assertThat(shares(REPORT, copy)).isTrue();
    }

    @Test
    void aFewWordsMayHaveBeenChangedInIt() {
        String edited = "The mayor of Velmin resigned on Sunday night after three weeks of protests over prices.";
        assertThat(mayShare(REPORT, edited)).isTrue();
        assertThat(shares(REPORT, edited)).isTrue();
    }

    @Test
    void aReportOfFiveWordsSharesNothing() {
        assertThat(mayShare("The mayor of Velmin resigned.", REPORT)).isFalse();
        assertThat(mayShare(REPORT, "The mayor of Velmin resigned.")).isFalse();
    }
}
