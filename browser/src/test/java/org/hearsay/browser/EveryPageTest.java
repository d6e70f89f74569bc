package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds of every page on a desk and on a telephone, by day and in the dark: it fits, is labelled, and can be read. */
@ExtendWith(InBrowser.class)
class EveryPageTest {

    /** The rules of WCAG 2.2 at levels A and AA, and what the makers of axe think good practice. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @ParameterizedTest
    @EnumSource
    void isFitForADesk(Tour stop, Tab tab) {
        stop.visit(tab);
        assertThat(tab.overhang()).as("pixels too wide").isNotPositive();
        assertThat(faults(new AxeBuilder(tab.page()).withTags(RULES))).isEmpty();
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(faults(new AxeBuilder(tab.page()).withRules(List.of("color-contrast"))))
                .as("in the dark")
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isFitForATelephone(Tour stop, Tab tab) {
        tab.resize(Tab.NARROW);
        stop.visit(tab);
        assertThat(tab.overhang()).as("pixels too wide").isNotPositive();
        assertThat(faults(new AxeBuilder(tab.page())
                        .withRules(List.of("target-size", "scrollable-region-focusable", "color-contrast"))))
                .isEmpty();
    }

    private static List<String> faults(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> fault(rule, node)))
                .toList();
    }

    private static String fault(Rule rule, CheckedNode node) {
        return rule.getId() + ": " + node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
    }
}
