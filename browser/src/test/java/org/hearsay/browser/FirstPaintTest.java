package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long it takes until something of a page is seen, on the ledger of the samples. */
@ExtendWith(InBrowser.class)
class FirstPaintTest {

    private static final String PAINTED = """
        () => new Promise(told => {
            new PerformanceObserver(list => told(list.getEntries()[0].startTime)).observe({type: 'paint', buffered: true});
        })\
        """;

    private static final int TIMES = 5;

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
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            tab.page().reload();
            times.add(((Number) tab.page().evaluate(PAINTED)).doubleValue());
        }
        double middle = times.stream().sorted().toList().get(TIMES / 2);
        System.out.printf("first paint, %s: %.0f ms%n", stop.file(), middle);
        assertThat(middle).isLessThan(MOST);
    }
}
