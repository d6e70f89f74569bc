package org.hearsay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A site that asks who is there: in, out, and what admins do with accounts. */
@ExtendWith(InBrowser.class)
class SignInTest {

    @Test
    void whoSignsInGetsToWhereTheyWereGoingAndOutAgain(Tab tab) {
        tab.go(tab.guarded() + "sources");
        assertThat(tab.find("h1")).hasText("Sign in");
        assertThat(tab.find("#name")).isFocused();
        tab.page().keyboard().type(Guarded.READER);
        tab.page().keyboard().press("Tab");
        tab.page().keyboard().type("not the password");
        tab.page().keyboard().press("Enter");
        assertThat(tab.find("[role=alert]")).isVisible();
        assertThat(tab.find("#name")).hasValue(Guarded.READER);
        tab.find("#password").fill(Guarded.PASSWORD);
        tab.page().keyboard().press("Enter");
        assertThat(tab.page()).hasURL(Pattern.compile("/sources$"));
        assertThat(tab.find(".who-is-in")).containsText(Guarded.READER);
        tab.button("Sign out").click();
        assertThat(tab.find("h1")).hasText("Sign in");
        tab.go(tab.guarded() + "sources");
        assertThat(tab.find("h1")).hasText("Sign in");
    }

    @Test
    void aReaderIsShownNothingThatTheyMayNotDo(Tab tab) {
        Guarded.signIn(tab, Guarded.READER);
        assertThat(tab.find(".register tbody tr").first()).isVisible();
        assertThat(tab.find("main form[method=post]")).hasCount(0);
        assertThat(tab.link("Accounts")).hasCount(0);
    }

    @Test
    void anAdminChangesARoleAndRemovesAnAccount(Tab tab) {
        Guarded.signIn(tab, Guarded.ADMIN);
        tab.link("Accounts").click();
        Locator row = tab.find("tbody tr").filter(new Locator.FilterOptions().setHasText("Danil Oresh"));
        row.locator("select[name=role]").selectOption("reviewer");
        row.getByText("Change").click();
        assertThat(row.locator("select[name=role]")).hasValue("reviewer");
        row.locator("summary").click();
        row.locator("details button").click();
        assertThat(row).hasCount(0);
    }
}
