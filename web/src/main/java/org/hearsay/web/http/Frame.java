package org.hearsay.web.http;

import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.account.Role;

/**
 * What stands around every page: what the layout template shows.
 *
 * @param title of the page
 * @param sections of the navigation
 * @param asOf the day that the page is put back to; empty for today
 * @param search what was searched for; empty if nothing was
 * @param path of the page, to which the control of the day leads
 * @param kept what is asked of the page beside the day, for that control
 * @param today the page as of today
 * @param token for forms
 * @param visitor who asks; empty for somebody unknown
 */
public record Frame(
        String title,
        List<Section> sections,
        String asOf,
        String search,
        String path,
        List<Link.Parameter> kept,
        String today,
        String token,
        Optional<Visitor> visitor,
        Assets assets) {

    public Frame {
        sections = List.copyOf(sections);
        kept = List.copyOf(kept);
    }

    /** A line of the navigation. */
    public record Section(String name, String href, boolean current) {}

    /** The name of the hidden field for the token. */
    public String tokenField() {
        return Forms.FIELD;
    }

    /** The name of whoever is signed in; empty where nobody is asked to. */
    public String signedIn() {
        return visitor.flatMap(Visitor::name).orElse("");
    }

    /** Whether who asks may decide, and add reports. */
    public boolean mayDecide() {
        return visitor.filter(who -> who.role().covers(Role.REVIEWER)).isPresent();
    }

    public String asset(String name) {
        return assets.address(name);
    }
}
