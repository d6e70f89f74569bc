package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
    void theNextFactIsAKeyAway(Tab tab) {
        tab.go("/review");
        String fact = tab.find("form.judge h2").innerText();
        tab.page().keyboard().press("j");
        assertThat(tab.find("form.judge h2")).not().hasText(fact);
        assertThat(tab.page().url()).isNotEmpty();
    }
}
