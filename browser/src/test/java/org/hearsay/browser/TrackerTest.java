package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The tracker: narrow, sort, share; and the empty one, on which files are dropped. */
@ExtendWith(InBrowser.class)
class TrackerTest {

    private static final String DROP = """
        text => {
            const dropped = new DataTransfer();
            dropped.items.add(new File([text], 'courier.txt', {type: 'text/plain'}));
            document.body.dispatchEvent(new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
        }\
        """;

    @Test
    void aTickNarrowsTheRowsWithoutLoadingThePageAnew(Tab tab) {
        tab.go("/");
        tab.page().evaluate("window.stayed = true");
        int all = tab.find(".register tbody tr").count();
        tab.find("input[name=kind]").first().check();
        assertThat(tab.find(".chosen")).isVisible();
        assertThat(tab.find(".register tbody tr").count()).isPositive().isLessThan(all);
        assertThat(tab.page().evaluate("window.stayed")).isEqualTo(true);
    }

    @Test
    void aFacetShowsMoreOfItsValuesAndFewerAgain(Tab tab) {
        tab.go("/");
        int few = tab.find("input[name=kind]").count();
        tab.find("#more-kind").click();
        assertThat(tab.find("#more-kind")).containsText("Fewer");
        assertThat(tab.find("input[name=kind]").count()).isGreaterThan(few);
        tab.find("input[name=kind]").last().check();
        assertThat(tab.find(".chosen")).isVisible();
        assertThat(tab.find("#more-kind")).containsText("Fewer");
        tab.find("#more-kind").click();
        assertThat(tab.find("#more-kind")).containsText("More");
        assertThat(tab.find("input[name=kind]:checked")).hasCount(1);
    }

    @Test
    void onATelephoneTheOrderIsChosenBelowTheRows(Tab tab) {
        tab.resize(Tab.NARROW);
        tab.go("/");
        tab.find("#sort").selectOption("reported");
        tab.page().waitForURL(url -> url.contains("sort=reported"));
        assertThat(tab.find("#sort")).hasValue("reported");
        assertThat(tab.find(".register td.days").allInnerTexts()).isSorted();
    }

    @Test
    void whatIsShownIsSharedByItsAddress(Tab tab) {
        tab.go("/");
        tab.find("input[name=kind]").first().check();
        assertThat(tab.find(".chosen")).isVisible();
        List<String> rows = tab.find(".register tbody tr").allInnerTexts();
        String shared = tab.page().url();
        assertThat(shared).contains("kind=");
        tab.go("/sources").go(shared);
        assertThat(tab.find(".register tbody tr").allInnerTexts()).isEqualTo(rows);
    }

    @Test
    void aColumnSortsTheRowsBothWays(Tab tab) {
        tab.go("/");
        tab.find("thead").getByText("First reported").click();
        assertThat(tab.find("th[aria-sort]")).containsText("First reported");
        List<String> once = tab.find(".register tbody td:last-child").allInnerTexts();
        String address = tab.page().url();
        tab.find("thead").getByText("First reported").click();
        tab.page().waitForURL(url -> !url.equals(address));
        List<String> again = tab.find(".register tbody td:last-child").allInnerTexts();
        assertThat(List.of(once, again)).anySatisfy(days -> assertThat(days).isSorted());
        assertThat(once.getFirst()).isNotEqualTo(again.getFirst());
    }

    @Test
    void aDayPutsTheCountBack(Tab tab) {
        tab.go("/");
        String today = tab.find(".count").innerText();
        tab.find("#as-of").fill("2019-03-06");
        tab.find(".day button").click();
        assertThat(tab.find(".past")).containsText("2019-03-06");
        assertThat(tab.find(".count")).not().hasText(today);
        tab.link("Back to today").first().click();
        assertThat(tab.find(".count")).hasText(today);
    }

    @Test
    void aDroppedFileIsReadAndItsRowsAppear(Tab tab, @TempDir Path folder) throws Exception {
        try (SampleSite empty = SampleSite.of(folder, List.of())) {
            tab.go(empty.address());
            assertThat(tab.find("h1")).hasText("Nothing has been read yet");
            tab.page().evaluate(DROP, Files.readString(SampleSite.SAMPLES.resolve("courier-2019-03-05.txt")));
            tab.find("#progress .register, #progress tbody tr")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            assertThat(tab.find("#progress tbody tr").first()).isVisible();
            tab.link("See the tracker").click();
            assertThat(tab.find(".register tbody tr").first()).isVisible();
        }
    }
}
