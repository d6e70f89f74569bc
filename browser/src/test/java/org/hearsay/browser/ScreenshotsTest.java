package org.hearsay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes the pictures in {@code docs/screenshots}: every page by day, some in the dark and on a telephone. */
@ExtendWith(InBrowser.class)
class ScreenshotsTest {

    private static final Path FOLDER = Path.of("..", "docs", "screenshots");
    private static final int MOST_BYTES = 150_000;

    @ParameterizedTest
    @EnumSource
    void ofEveryPage(Tour stop, Tab tab) throws IOException {
        stop.visit(tab);
        take(tab, stop.file());
    }

    @ParameterizedTest
    @EnumSource(names = {"TRACKER", "REPORT", "NETWORK", "TIMELINE"})
    void inTheDark(Tour stop, Tab tab) throws IOException {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        stop.visit(tab);
        take(tab, stop.file() + "-dark");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRACKER", "FACT", "REVIEW", "MAP"})
    void onATelephone(Tour stop, Tab tab) throws IOException {
        tab.resize(Tab.NARROW);
        stop.visit(tab);
        take(tab, stop.file() + "-narrow");
    }

    private static void take(Tab tab, String name) throws IOException {
        tab.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        Palette.write(tab.page().screenshot(), file);
        assertThat(Files.size(file)).as("bytes of " + file).isLessThan(MOST_BYTES);
    }
}
