package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A question is kept, a report comes, and the watch tells what that changed. */
@ExtendWith(InBrowser.class)
class WatchesTest {

    @Test
    void aKeptQuestionTellsWhatANewReportChanged(Tab tab, @TempDir Path folder) {
        try (SampleSite site = SampleSite.of(folder, List.of(SampleSite.sample("courier-2019-03-05.txt")))) {
            tab.go(site.address() + "?q=Halina+Sobrat");
            tab.find("details.watch summary").click();
            tab.find("details.watch input[name=name]").fill("The water minister");
            tab.find("details.watch input[name=by]").fill("Mira Tolen");
            tab.button("Keep this question").click();
            assertThat(tab.find("h1")).hasText("The water minister");
            assertThat(tab.find("main")).containsText("Nothing has changed");

            site.read(List.of(SampleSite.sample("channel-five-2019-03-06.txt")));

            tab.link("Watches").click();
            assertThat(tab.find("tbody .badge")).isVisible();
            tab.link("The water minister").click();
            assertThat(tab.find("tbody tr td strong").first()).hasText("New");
            tab.button("I have looked at these").click();
            assertThat(tab.find("tbody td strong")).hasCount(0);
            tab.find("tbody a").first().click();
            assertThat(tab.find("article.fact h1")).isVisible();
        }
    }

    @Test
    void aWatchIsStopped(Tab tab, @TempDir Path folder) {
        try (SampleSite site = SampleSite.of(folder, List.of(SampleSite.sample("courier-2019-03-05.txt")))) {
            tab.go(site.address() + "?q=Halina+Sobrat");
            tab.find("details.watch summary").click();
            tab.find("details.watch input[name=by]").fill("Mira Tolen");
            tab.button("Keep this question").click();
            tab.find("main > details summary").click();
            tab.button("Stop watching").click();
            assertThat(tab.find("main")).containsText("There are none yet");
            assertThat(tab.page().url()).endsWith("/watches");
        }
    }

    @Test
    void aFeedIsFollowedAndDropped(Tab tab, @TempDir Path folder) {
        try (SampleSite site = SampleSite.of(folder, List.of(SampleSite.sample("courier-2019-03-05.txt")))) {
            tab.go(site.address() + "watches");
            tab.link("News feeds that are followed").click();
            tab.find("input[name=address]").fill("https://press.example/world.rss");
            tab.button("Follow it").click();
            tab.link("https://press.example/world.rss").click();
            assertThat(tab.find("main")).containsText("Nothing has come of it yet");
            tab.find("main > details summary").click();
            tab.button("Follow it no more").click();
            assertThat(tab.find("main")).containsText("None is followed yet");
        }
    }
}
