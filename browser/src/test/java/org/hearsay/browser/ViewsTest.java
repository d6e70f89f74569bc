package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Timeline, map, sources, conflicts. */
@ExtendWith(InBrowser.class)
class ViewsTest {

    @Test
    void aTimelineIsNarrowedToAWhileAndItsBarsLeadToFacts(Tab tab) {
        tab.go("/timeline?zoom=month&at=2019-03-01");
        tab.find("svg.timeline a.step").first().press("Enter");
        tab.page().waitForURL(Pattern.compile("at=2019-"));
        tab.go("/timeline?zoom=month&at=2019-03-01");
        tab.find("svg.timeline a.bar").first().press("Enter");
        assertThat(tab.find("article.fact h1")).isVisible();
    }

    @Test
    void aMapHasCoastsMarksAndAPlaceThatTellsItsFacts(Tab tab) {
        tab.go("/map");
        assertThat(tab.find(".map .land path").first()).isAttached();
        assertThat(tab.find(".figures")).containsText("not stated where");
        Locator place = tab.find(".places li a").first();
        if (!place.isVisible()) {
            tab.find(".places summary").click();
        }
        place.click();
        assertThat(tab.find("section.here li").first()).isVisible();
    }

    @Test
    void sourcesAreFoundByName(Tab tab) {
        tab.go("/sources");
        tab.find("form.narrow input[name=q]").fill("Belin");
        tab.button("Narrow").click();
        assertThat(tab.find("tbody th")).containsText(new String[] {"Belin"});
    }

    @Test
    void aConflictHasTwoSidesAndLeadsToItsFact(Tab tab) {
        tab.go("/conflicts");
        Locator first = tab.find("article.conflict").first();
        assertThat(first.locator("section.side").count()).isGreaterThan(1);
        assertThat(first.locator("blockquote").allInnerTexts())
                .allSatisfy(words -> assertThat(words).isNotBlank());
        first.locator("h2 a").click();
        assertThat(tab.find("article.fact h1")).isVisible();
    }

    @Test
    void aDayHidesWhatWasReportedLater(Tab tab) {
        tab.go("/reports");
        List<String> all = tab.find("tbody tr").allInnerTexts();
        tab.go("/reports?asOf=2019-03-06");
        assertThat(tab.find("tbody tr").count()).isPositive().isLessThan(all.size());
        tab.link("Sources").click();
        assertThat(tab.find(".past")).containsText("2019-03-06");
    }

    @Test
    void whatIsPrintedIsTheTableOrTheDrawingAndNothingToPress(Tab tab) {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        tab.page().setViewportSize(720, 1000);
        tab.go("/");
        assertThat(tab.find(".register th").first()).isVisible();
        assertThat(tab.find("button:visible, input:visible, .tools:visible")).hasCount(0);
        assertThat(tab.overhang()).isZero();
        tab.go("/timeline?zoom=month&at=2019-03-01");
        assertThat(tab.find(".timeline .bar.day rect").first()).isVisible();
        assertThat(tab.find("form:visible, .button:visible")).hasCount(0);
        assertThat(tab.overhang()).isZero();
    }
}
