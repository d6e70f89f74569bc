package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long it takes until something of a page is seen, on the ledger of the samples. */
@ExtendWith(InBrowser.class)
class FirstPaintTest {

    private static final String PAINTED = """
        () => new Promise(told => {
            new PerformanceObserver(list => list.getEntriesByName('first-contentful-paint').forEach(each => told(each.startTime)))
                .observe({type: 'paint', buffered: true});
        })\
        """;

    private static final int TIMES = 5;

    /** Pages of any ledger, and what is chosen on them to get to another. */
    private static final List<String> OWN = List.of(
            "/",
            "/?sort=-origins",
            "/?sort=-origins > .register td.what a",
            "/reports > .reports td a",
            "/who",
            "/who > .choices a",
            "/network",
            "/timeline",
            "/map",
            "/conflicts",
            "/sources",
            "/review",
            "/activity");

    /** Far above what is asked, which a page takes where nothing else runs: this fails when a page waits for something it need not. */
    private static final double MOST = 1500;

    @ParameterizedTest
    @EnumSource(
            names = {
                "TRACKER",
                "FACT",
                "REPORT",
                "DOSSIER",
                "NETWORK",
                "TIMELINE",
                "MAP",
                "CONFLICTS",
                "SOURCES",
                "REVIEW"
            })
    void isSoon(Tour stop, Tab tab) {
        stop.visit(tab);
        double middle = painted(stop.file(), tab);
        assertThat(middle).isLessThan(MOST);
    }

    /** The same on a ledger that is named by a property: {@code -Dledger=DIR}. */
    @Test
    @EnabledIfSystemProperty(named = "ledger", matches = ".+")
    void isSoonOnALedgerOfOnesOwn(Tab tab) {
        try (SampleSite other = SampleSite.of(Path.of(System.getProperty("ledger")), List.of())) {
            for (String address : OWN) {
                String[] steps = address.split(" > ", 2);
                tab.go(other.address() + steps[0].substring(1));
                if (steps.length == 2) {
                    tab.find(steps[1]).first().click();
                    tab.page().waitForLoadState(LoadState.NETWORKIDLE);
                }
                painted(address, tab);
            }
        }
    }

    private static double painted(String name, Tab tab) {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            tab.page().reload();
            times.add(((Number) tab.page().evaluate(PAINTED)).doubleValue());
        }
        double middle = times.stream().sorted().toList().get(TIMES / 2);
        System.out.printf("first paint, %s: %.0f ms%n", name, middle);
        return middle;
    }
}
