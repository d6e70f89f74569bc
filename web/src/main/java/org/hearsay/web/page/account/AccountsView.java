package org.hearsay.web.page.account;

import java.util.List;

/** What the page of accounts shows. */
public record AccountsView(List<Row> accounts, List<String> roles) {

    public AccountsView {
        accounts = List.copyOf(accounts);
        roles = List.copyOf(roles);
    }

    /**
     * An account.
     *
     * @param since the day on which it was made
     * @param sessions how often it is signed in now: "2 browsers"; empty if it is not
     * @param own whether it is that of whoever looks, which they cannot change
     */
    public record Row(String name, String role, String since, String sessions, boolean own, List<TokenRow> tokens) {

        public Row {
            tokens = List.copyOf(tokens);
        }
    }

    /**
     * What a program comes in with.
     *
     * @param used the day on which it let somebody in last; empty if it never did
     */
    public record TokenRow(String label, String since, String used) {}
}
