package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The network: drawn, narrowed, put back to a day, asked for a path and for what is behind a line. */
@ExtendWith(InBrowser.class)
class NetworkTest {

    /** The middle of a line that no party lies over, in pixels of the window. */
    private static final String A_LINE = """
        () => {
            const canvas = document.getElementById('canvas'), corner = canvas.getBoundingClientRect();
            const cy = canvas._cyreg.cy, far = (one, other) => Math.hypot(one.x - other.x, one.y - other.y) > 32;
            const at = cy.edges(':visible').map(edge => edge.renderedMidpoint())
                .find(middle => cy.nodes().every(node => far(middle, node.renderedPosition())));
            return [corner.x + at.x, corner.y + at.y];
        }\
        """;

    private static final String NAMED_APART = """
        () => {
            const cy = document.getElementById('canvas')._cyreg.cy;
            const boxes = cy.nodes('.named').map(node => node.boundingBox({includeNodes: false, includeEdges: false}));
            const shared = (one, other) => Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1) > 6 / cy.zoom()
                && Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1) > 6 / cy.zoom();
            return boxes.length > 3 && boxes.every((one, i) => boxes.slice(i + 1).every(other => !shared(one, other)));
        }\
        """;

    private static final String IN_VIEW = """
        () => {
            const cy = document.getElementById('canvas')._cyreg.cy, at = cy.nodes('.chosen').renderedPosition();
            return at && at.x > 0 && at.y > 0 && at.x < cy.width() && at.y < cy.height();
        }\
        """;

    private static final String SHOWN = "() => document.getElementById('canvas')._cyreg.cy.edges(':visible').length";

    @Test
    void theTiesOfTheTableAreDrawn(Tab tab) {
        draw(tab);
        assertThat(tab.find("#canvas canvas").first()).isVisible();
        assertThat(shown(tab)).isEqualTo(tab.find("tbody tr").count());
    }

    @Test
    void aSortOfTieThatIsNotTickedIsNotShown(Tab tab) {
        draw(tab);
        int all = tab.find("tbody tr").count();
        Locator others = tab.find("input[name=sort]:checked:not([value=kin])");
        while (others.count() > 0) {
            others.first().uncheck();
        }
        tab.button("Draw").click();
        tab.page().waitForURL(Pattern.compile("sort=kin"));
        assertThat(tab.find("tbody tr").count()).isPositive().isLessThan(all);
        assertThat(tab.find("tbody .swatch:not(.kin)")).hasCount(0);
    }

    @Test
    void theSliderHidesTheTiesThatWereReportedLater(Tab tab) {
        draw(tab);
        int all = shown(tab);
        String first = tab.find("#upto").getAttribute("data-first");
        tab.find("#upto").press("Home");
        assertThat(tab.find("#upto-day")).hasText(first);
        assertThat(shown(tab)).isPositive().isLessThan(all);
        assertThat(tab.page().url()).contains("upto=" + first);
        tab.page().reload();
        assertThat(tab.find("#canvas")).hasAttribute("data-drawn", Pattern.compile("[1-9]\\d*"));
        assertThat(shown(tab)).isLessThan(all);
    }

    @Test
    void twoPeopleAreConnectedByAPath(Tab tab) {
        draw(tab);
        Locator row = tab.find("tbody tr").first();
        String one = row.locator("td").nth(0).innerText().strip();
        String other = row.locator("td").nth(2).innerText().strip();
        tab.find("input[name=from]").fill(one);
        tab.find("input[name=to]").fill(other);
        tab.button("Draw").click();
        assertThat(tab.find("ol.path")).containsText(other);
        tab.find("ol.path a.how").first().click();
        assertThat(tab.find("#evidence li").first()).isVisible();
    }

    @Test
    void namesDoNotLieOverEachOther(Tab tab) {
        draw(tab);
        tab.page().waitForFunction(NAMED_APART);
    }

    @Test
    void aPartyThatIsChosenComesIntoView(Tab tab) {
        draw(tab);
        for (int i = 0; i < 6; i++) {
            tab.button("Nearer").click();
        }
        tab.find("#panel button").last().click();
        tab.page().waitForFunction(IN_VIEW);
    }

    @Test
    void aLineOpensTheFactsBehindIt(Tab tab) {
        draw(tab);
        List<?> at = (List<?>) tab.page().evaluate(A_LINE);
        tab.page()
                .mouse()
                .click(
                        ((Number) at.get(0)).doubleValue(),
                        ((Number) at.get(1)).doubleValue(),
                        new Mouse.ClickOptions().setDelay(50));
        assertThat(tab.find("#panel a[href^='/fact/']").first()).isVisible();
        tab.find("#panel a[href^='/fact/']").first().click();
        assertThat(tab.find("article.fact h1")).isVisible();
    }

    private static void draw(Tab tab) {
        tab.go("/network");
        assertThat(tab.find("#canvas")).hasAttribute("data-drawn", Pattern.compile("[1-9]\\d*"));
    }

    private static int shown(Tab tab) {
        return ((Number) tab.page().evaluate(SHOWN)).intValue();
    }
}
