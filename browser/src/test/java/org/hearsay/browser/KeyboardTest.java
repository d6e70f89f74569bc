package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Without a mouse. */
@ExtendWith(InBrowser.class)
class KeyboardTest {

    /** Whether what has the focus can be seen to have it: a ring, or it has come into view as the skip link does. */
    private static final String RINGED = """
        () => {
            const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
            const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const there = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
            return ring && there ? '' : e.outerHTML.slice(0, 160) + ' ' + style.outline + ' ' + JSON.stringify(box);
        }\
        """;

    private static final int PRESSES = 40;

    @Test
    void skipsToTheContentAndOpensTheFirstFact(Tab tab) {
        tab.go("/");
        tab.page().keyboard().press("Tab");
        assertThat(tab.focused()).isEqualTo("Skip to the content");
        tab.page().keyboard().press("Enter");
        String first = tab.find(".register td.what a").first().innerText().strip();
        for (int presses = 0; presses < PRESSES && !tab.focused().equals(first); presses++) {
            tab.page().keyboard().press("Tab");
        }
        assertThat(tab.focused()).isEqualTo(first);
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("article.fact h1")).isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void seesWhereItIs(Tour stop, Tab tab) {
        stop.visit(tab);
        List<String> unseen = new ArrayList<>();
        for (int presses = 0; presses < PRESSES; presses++) {
            tab.page().keyboard().press("Tab");
            if (tab.page().evaluate("document.activeElement === document.body").equals(true)) {
                break;
            }
            unseen.add((String) tab.page().evaluate(RINGED));
        }
        assertThat(unseen).isNotEmpty().allSatisfy(fault -> assertThat(fault).isEmpty());
    }

    @Test
    void choosesInTheNetworkByItsTable(Tab tab) {
        tab.go("/network");
        tab.find("tbody tr a[href*='/between']").first().press("Enter");
        assertThat(tab.find("#evidence li").first()).isVisible();
    }
}
