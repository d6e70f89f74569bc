package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one test in a browser that every build runs. */
@ExtendWith(InBrowser.class)
class SmokeTest {

    @Test
    void theTrackerIsNarrowedByATickAndLeadsToAFact(Tab tab) {
        tab.go("/");
        tab.find("input[name=kind]").first().check();
        assertThat(tab.find(".chosen")).containsText("take it away");
        tab.find(".register td.what a").first().click();
        assertThat(tab.find("article.fact h1")).not().isEmpty();
    }
}
