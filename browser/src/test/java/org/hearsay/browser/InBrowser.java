package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a {@link Tab} on one site of the samples, and fails it if the browser complained of anything. The samples are read and
 * the browser is started once a run. Where no Chromium is installed the tests are skipped.
 */
final class InBrowser implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(InBrowser.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Chromium.installed()
                .map(found -> ConditionEvaluationResult.enabled(found + " is there"))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "No chromium is on the PATH, so the site is not looked at in a browser (Debian: apt"
                                + " install chromium)"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    @Override
    public Tab resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(OURS).computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return context.getStore(OURS).computeIfAbsent(Tab.class, key -> running.tab(), Tab.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Tab tab = context.getStore(OURS).get(Tab.class, Tab.class);
        if (tab != null && context.getExecutionException().isEmpty()) {
            assertThat(tab.complaints()).as("what the browser complained of").isEmpty();
        }
    }

    /** What all tests of a run share. */
    private record Running(Path folder, SampleSite samples, Playwright playwright, Browser browser)
            implements AutoCloseable {

        static Running start() {
            Path folder = temporary();
            SampleSite samples = SampleSite.of(folder, List.of(SampleSite.SAMPLES.toString()));
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.installed().orElseThrow()));
            return new Running(folder, samples, playwright, browser);
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("hearsay-browser");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Tab tab() {
            return new Tab(browser.newContext(new Browser.NewContextOptions()
                    .setBaseURL(samples.address())
                    .setLocale("en-GB")
                    .setViewportSize(Tab.WIDE, 900)));
        }

        @Override
        public void close() throws IOException {
            playwright.close();
            samples.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
