package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Names and headlines that are written from right to left, on pages that are written from left to right. */
@ExtendWith(InBrowser.class)
class RightToLeftTest {

    private static final String HEADLINE = "سد كسترين ينهار";

    private static final String REPORT = """
        {"id": "sada-2019-03-04", "published": "2019-03-04", "publisher": "صدى هسميرا", "headline": "%s", \
        "text": "Water Minister Halina Sobrat resigned on Monday."}
        """.formatted(HEADLINE);

    @Test
    void runTheirOwnWayAndLeaveThePageAsItIs(Tab tab, @TempDir Path folder) throws IOException {
        Path input = Files.writeString(folder.resolve("reports.jsonl"), REPORT);
        try (SampleSite site = SampleSite.of(folder.resolve("ledger"), List.of(input.toString()))) {
            tab.go(site.address() + "reports");
            assertThat(direction(tab.find("html"))).isEqualTo("ltr");
            assertThat(direction(tab.page().getByText(HEADLINE).first())).isEqualTo("rtl");
            tab.page().getByText(HEADLINE).first().click();
            assertThat(direction(tab.find("h1"))).isEqualTo("rtl");
            assertThat(direction(tab.find(".text p").first())).isEqualTo("ltr");
        }
    }

    private static String direction(Locator element) {
        return (String) element.evaluate("e => getComputedStyle(e).direction");
    }
}
