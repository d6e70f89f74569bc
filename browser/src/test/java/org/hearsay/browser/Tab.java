package org.hearsay.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** A tab of the browser, which keeps what the browser complains of: failed scripts, refused styles, answers that were errors. */
final class Tab implements AutoCloseable {

    /** What a desk's screen shows. */
    static final int WIDE = 1280;

    /** What a telephone shows. */
    static final int NARROW = 390;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Tab(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    /** Goes to an address of the site, {@code /network?who=…}, or to one of another. */
    Tab go(String address) {
        page.navigate(address);
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    void resize(int width) {
        page.setViewportSize(width, width == NARROW ? 844 : 900);
    }

    /** By how many pixels the page is wider than the window. */
    int overhang() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    /** What has the focus, as its text or name. */
    String focused() {
        return String.valueOf(page.evaluate("(e => (e.getAttribute('aria-label') || e.id || e.name ||"
                + " e.textContent).trim())(document.activeElement)"));
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
