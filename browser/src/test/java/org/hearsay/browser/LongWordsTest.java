package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Words without end, which leave no page wider than its window. */
@ExtendWith(InBrowser.class)
class LongWordsTest {

    private static final String WORD = "Orvelbelgorat".repeat(20);

    private static final String REPORT = """
        {"id": "long-2019-03-04", "published": "2019-03-04", "publisher": "%1$s", "headline": "%1$s", \
        "text": "Minister Ana %1$s resigned on Monday, the spokesman Petar %1$s said. Ana %1$s is a member of the %1$s Committee."}
        """.formatted(WORD);

    @Test
    void areBroken(Tab tab, @TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("reports.jsonl"), REPORT);
        try (SampleSite site = SampleSite.of(folder.resolve("ledger"), List.of(input.toString()))) {
            for (int width : List.of(Tab.WIDE, Tab.NARROW)) {
                tab.resize(width);
                for (String page :
                        List.of("", "reports", "who", "network", "timeline", "sources", "review", "activity")) {
                    tab.go(site.address() + page);
                    assertThat(tab.overhang()).as(page + " at " + width).isZero();
                }
                for (String[] step :
                        new String[][] {{"", ".register td.what a"}, {"reports", ".reports td a"}, {"who", ".choices a"}
                        }) {
                    tab.go(site.address() + step[0]);
                    tab.find(step[1]).first().click();
                    tab.find("h1").waitFor();
                    assertThat(tab.overhang())
                            .as(tab.page().url() + " at " + width)
                            .isZero();
                }
            }
        }
    }
}
