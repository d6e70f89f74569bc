package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A fact, whose words lead to the report; a dossier, which leads to facts. */
@ExtendWith(InBrowser.class)
class FactTest {

    @Test
    void aFactLeadsToItsWordsInTheReport(Tab tab) {
        tab.go("/?q=Sobrat");
        tab.find(".register td.what a").first().click();
        String words = tab.find("article.claim blockquote mark").first().innerText();
        assertThat(words).isNotBlank();
        tab.find("article.claim .where a").first().click();
        assertThat(tab.find("article.report .text")).containsText(words);
    }

    @Test
    void aDotOfTheLineageLeadsToItsClaim(Tab tab) {
        tab.go("/?q=Sobrat");
        tab.find(".register td.what a").first().click();
        Locator dot = tab.find(".lineage a").first();
        dot.click();
        assertThat(tab.page().url()).endsWith(dot.getAttribute("href"));
        assertThat(tab.find(dot.getAttribute("href"))).isInViewport();
    }

    @Test
    void aTimeLeadsToTheClaimThatGivesIt(Tab tab) {
        tab.go("/?q=Sobrat");
        tab.find(".register tr:has(.bar) td.what a").first().click();
        assertThat(tab.find(".times .bar").first()).isVisible();
        Locator voice = tab.find(".times .voice a").first();
        voice.click();
        assertThat(tab.find(voice.getAttribute("href"))).isInViewport();
    }

    @Test
    void aSurnameLeadsToADossierAndOnToAFact(Tab tab) {
        tab.go("/who");
        tab.find("#name").fill("Halina Sobrat");
        tab.button("Find").click();
        assertThat(tab.find(".dossier h1, h1")).containsText("Halina Sobrat");
        assertThat(tab.find("svg.portrait text.self")).isVisible();
        tab.find("table.facts td a").first().click();
        assertThat(tab.find("article.fact h1")).isVisible();
    }

    @Test
    void aDossierIsTakenAwayAsOneFile(Tab tab) {
        tab.go("/who?name=Halina+Sobrat");
        Locator pack = tab.link("Evidence pack");
        assertThat(pack).isVisible();
        assertThat(tab.page().waitForDownload(pack::click).suggestedFilename()).matches(Pattern.compile(".+\\.html"));
    }
}
