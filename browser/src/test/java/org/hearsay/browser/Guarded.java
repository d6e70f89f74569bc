package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import org.hearsay.web.Reach;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;

/** A site that lets in only those who have an account, on a ledger that others may use too. */
final class Guarded {

    static final String ADMIN = "Ruva Sel";
    static final String READER = "Petra Hollin";
    static final String PASSWORD = "four winds over Naldia";

    private Guarded() {}

    /** Makes the accounts, and starts the site. */
    static Site start(Ledger ledger) {
        Accounts accounts = ledger.accounts();
        accounts.add(ADMIN, PASSWORD, Role.ADMIN);
        accounts.add(READER, PASSWORD, Role.READER);
        accounts.add("Mira Tolen", PASSWORD, Role.REVIEWER);
        accounts.add("Danil Oresh", PASSWORD, Role.READER);
        Reach reach = new Reach(Reach.loopback(), Set.of(), true);
        return Site.start(ledger, new Settings(reach, 0, SampleSite.CLOCK, SampleSite::fail));
    }

    static void signIn(Tab tab, String name) {
        tab.go(tab.guarded() + "sign-in");
        tab.find("#name").fill(name);
        tab.find("#password").fill(PASSWORD);
        tab.button("Sign in").click();
        assertThat(tab.find(".who-is-in")).containsText(name);
    }
}
