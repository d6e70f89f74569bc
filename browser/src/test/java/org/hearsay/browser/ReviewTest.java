package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The queue by keyboard, and what was decided in Activity. */
@ExtendWith(InBrowser.class)
class ReviewTest {

    @Test
    void aFactIsAcceptedAndTheDecisionTakenBackByKeys(Tab tab) {
        tab.go("/review");
        String fact = tab.find("form.judge h2").innerText();
        assertThat(tab.find("form.judge mark").first()).isVisible();
        tab.find("form.judge input[name=by]").fill("Mira Tolen");
        tab.find("form.judge input[name=by]").blur();
        tab.page().keyboard().press("a");
        assertThat(tab.find("form.done")).containsText("Decision");
        assertThat(tab.find("form.judge h2")).not().hasText(fact);
        tab.page().keyboard().press("u");
        assertThat(tab.find("form.judge h2")).hasText(fact);
        tab.go("/activity");
        assertThat(tab.find("table.activity")).containsText("Mira Tolen");
        assertThat(tab.find("table.activity")).containsText("taken back by decision");
    }

    @Test
    void aNameIsEditedByKeys(Tab tab) {
        open(tab, "/review");
        String fact = tab.find("form.judge h2").innerText();
        tab.page().keyboard().press("e");
        tab.page().keyboard().type("Halina Sobrat");
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("form.done")).containsText("Halina Sobrat");
        tab.page().keyboard().press("u");
        assertThat(tab.find("form.judge h2")).hasText(fact);
    }

    @Test
    void namesAreMadeOneAndTakenApartByKeys(Tab tab) {
        open(tab, "/review?of=names");
        tab.find("form.pair").first().locator("[name=by]").blur();
        String pair = tab.find("form.pair .sides").first().innerText();
        for (String key : List.of("m", "s")) {
            tab.page().keyboard().press(key);
            tab.page().keyboard().type("the sentences say so");
            tab.page().keyboard().press("Enter");
            assertThat(tab.find("form.done")).containsText("Decision");
            assertThat(tab.find("main")).not().containsText(pair);
            tab.page().keyboard().press("u");
            assertThat(tab.find("form.done")).hasCount(0);
            tab.go("/review?of=names");
            assertThat(tab.find("form.pair .sides").first()).containsText(pair);
        }
    }

    @Test
    void aPairIsLeftForLater(Tab tab) {
        tab.go("/review?of=names");
        tab.page().keyboard().press("j");
        assertThat(tab.find("form.pair").nth(1)).isFocused();
        assertThat(tab.page().url()).contains("#");
    }

    private static void open(Tab tab, String address) {
        tab.go(address);
        tab.find("[name=by]").first().fill("Mira Tolen");
        tab.find("[name=by]").first().blur();
    }

    @Test
    void theNextFactIsAKeyAway(Tab tab) {
        tab.go("/review");
        String fact = tab.find("form.judge h2").innerText();
        tab.page().keyboard().press("j");
        assertThat(tab.find("form.judge h2")).not().hasText(fact);
        assertThat(tab.page().url()).isNotEmpty();
    }
}
