package org.hearsay.browser;

import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Locale;

/** Every page of the site, each with something on it. */
enum Tour {
    TRACKER("/"),
    NARROWED("/?kind=dismiss&kind=resign&kind=flee"),
    WELCOME("welcome"),
    READ("/read"),
    REPORTS("/reports"),
    REPORT("/reports", "a[href*='observer-2019-03-11']"),
    BESIDE("/reports", "a[href*='courier-2019-03-05']", ".copies summary", ".copies a"),
    FACT("/?status=disputed", "td.what a"),
    DOSSIERS("/who"),
    DOSSIER("/who?name=Marten+Kastel"),
    NETWORK("/network"),
    TIMELINE("/timeline?zoom=month&at=2019-03-01"),
    MAP("/map"),
    SOURCES("/sources"),
    CONFLICTS("/conflicts"),
    REVIEW("/review"),
    NAMES("/review?of=names"),
    WATCHES("/watches"),
    WATCH("/watches", "tbody a"),
    FEEDS("/feeds"),
    FEED("/feeds", "tbody a"),
    ACTIVITY("/activity"),
    PAST("/?asOf=2019-03-06"),
    SIGN_IN("sign-in"),
    ACCOUNTS("accounts"),
    LOST("/nowhere");

    private final String address;
    private final List<String> clicks;

    Tour(String address, String... clicks) {
        this.address = address;
        this.clicks = List.of(clicks);
    }

    /** Goes there, and waits until what scripts draw is drawn. */
    void visit(Tab tab) {
        switch (this) {
            case SIGN_IN -> tab.go(tab.guarded() + address);
            case ACCOUNTS -> {
                Guarded.signIn(tab, Guarded.ADMIN);
                tab.go(tab.guarded() + address);
            }
            case WELCOME -> tab.go(tab.empty());
            default -> tab.go(address);
        }
        clicks.forEach(selector -> tab.find(selector).first().click());
        tab.page().waitForLoadState(LoadState.NETWORKIDLE);
        if (this == NETWORK) {
            tab.find("#canvas[data-drawn]").waitFor();
        }
        if (this == MAP) {
            tab.find(".map .land path").last().waitFor();
        }
    }

    /** The name of its picture, without ending. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
