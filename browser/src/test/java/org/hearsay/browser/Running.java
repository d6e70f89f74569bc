package org.hearsay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.web.Site;

/**
 * What all tests of a run share.
 *
 * @param samples a site that has read the samples, and had a watch before the last of them came
 * @param guarded a site on the same ledger that asks who is there
 * @param empty a site that has read nothing; leave it so
 */
record Running(Path folder, SampleSite samples, Site guarded, SampleSite empty, Playwright playwright, Browser browser)
        implements AutoCloseable {

    static Running start() {
        Path folder = temporary();
        SampleSite samples = SampleSite.watched(folder.resolve("samples"));
        SampleSite empty = SampleSite.of(folder.resolve("empty"), List.of());
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.installed().orElseThrow()));
        return new Running(folder, samples, Guarded.start(samples.ledger()), empty, playwright, browser);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("hearsay-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Tab tab() {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(samples.address())
                .setLocale("en-GB")
                .setViewportSize(Tab.WIDE, 900);
        return new Tab(browser.newContext(options), guarded.address(), empty.address());
    }

    @Override
    public void close() throws IOException {
        playwright.close();
        guarded.close();
        samples.close();
        empty.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
