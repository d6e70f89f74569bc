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
    private final String guarded;
    private final String empty;
    private final List<String> absent = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /**
     * @param guarded the address of the site that asks who is there
     * @param empty the address of one that has read nothing
     */
    Tab(BrowserContext context, String guarded, String empty) {
        this.context = context;
        this.guarded = guarded;
        this.empty = empty;
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

    /** The address of the site, on the same ledger, that asks who is there. */
    String guarded() {
        return guarded;
    }

    /** The address of a site that has read nothing. */
    String empty() {
        return empty;
    }

    /** Goes to an address of the site, {@code /network?who=…}, or to one of another; that there is no such page is no complaint. */
    Tab go(String address) {
        if (page.navigate(address).status() == 404) {
            absent.add(page.url());
        }
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
        return complaints.stream()
                .filter(complaint -> absent.stream().noneMatch(url -> complaint.startsWith(url + ": Failed to load")))
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
