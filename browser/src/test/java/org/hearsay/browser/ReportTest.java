package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report: its text and the rail of its claims. */
@ExtendWith(InBrowser.class)
class ReportTest {

    private static final Pattern HOT = Pattern.compile("\\bhot\\b");

    @Test
    void theMouseOnAClaimLightsItsWords(Tab tab) {
        Locator claim = open(tab);
        claim.hover();
        assertThat(words(tab, claim)).hasClass(HOT);
    }

    @Test
    void theFocusOnAClaimLightsItsWords(Tab tab) {
        Locator claim = open(tab);
        claim.locator(".says a").focus();
        assertThat(words(tab, claim)).hasClass(HOT);
    }

    @Test
    void aLayerIsSwitchedOffAndStaysOffAtTheSameAddress(Tab tab) {
        open(tab);
        Locator layer = tab.find(".layers input[type=checkbox]:checked").first();
        String name = layer.getAttribute("value");
        layer.uncheck();
        Pattern with = Pattern.compile("\\bwith-" + name + "\\b");
        assertThat(tab.find("article.report")).not().hasClass(with);
        tab.page().reload();
        assertThat(tab.find(".layers input[value=" + name + "]")).not().isChecked();
        assertThat(tab.find("article.report")).not().hasClass(with);
    }

    @Test
    void whyAClaimWasReadOpensWithTheTreeOfItsSentence(Tab tab) {
        Locator claim = open(tab);
        claim.hover();
        claim.locator("summary").click();
        assertThat(claim.locator(".tree-here svg, .tree-here table").first()).isVisible();
    }

    @Test
    void twoReportsStandBesideEachOtherWithWhatTheyShareInOneRow(Tab tab) {
        Tour.BESIDE.visit(tab);
        tab.find("a[href='#shared']").click();
        assertThat(tab.find("#shared")).isInViewport();
        assertThat(tab.find("#shared.shared > div")).hasCount(2);
        for (Locator side : tab.find("#shared > div").all()) {
            assertThat(side.innerText()).isNotBlank();
        }
    }

    private static Locator open(Tab tab) {
        tab.go("/reports");
        tab.find("td a").first().click();
        return tab.find(".rail li[data-claims]").first();
    }

    private static Locator words(Tab tab, Locator claim) {
        String id = claim.getAttribute("data-claims");
        assertThat(id).isNotEmpty();
        return tab.find(".text [data-claims~='" + id + "']").first();
    }
}
