package org.hearsay.web.page.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Labelled;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.account.Token;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.http.Visitor;
import org.hearsay.web.page.Says;

/** Who may sign in, for admins. Nobody changes their own account, so that an admin is always left. */
public final class AccountsPage implements Page {

    private static final String ACCOUNTS = "accounts";

    private final Accounts accounts;

    public AccountsPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/accounts", this::show);
        routes.post("/accounts/role", ask -> change(ask, name -> accounts.give(name, role(ask))));
        routes.post("/accounts/remove", ask -> change(ask, accounts::remove));
        routes.post("/accounts/revoke", this::revoke);
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/accounts", "Accounts"));
    }

    private Answer show(Ask ask) {
        String own = own(ask);
        Map<String, Integer> sessions = accounts.sessions().counts();
        List<Token> tokens = accounts.tokens().all();
        List<AccountsView.Row> rows = accounts.all().stream()
                .map(account -> row(account, account.name().equals(own), sessions, tokens))
                .toList();
        List<String> roles = Arrays.stream(Role.values()).map(Role::label).toList();
        return new Answer.Html("accounts.jte", "Accounts", new AccountsView(rows, roles));
    }

    private static AccountsView.Row row(
            Account account, boolean own, Map<String, Integer> sessions, List<Token> tokens) {
        int open = sessions.getOrDefault(account.name(), 0);
        return new AccountsView.Row(
                account.name(),
                account.role().label(),
                day(account.since()),
                open == 0 ? "" : Says.count(open, "browser", "browsers"),
                own,
                tokens.stream()
                        .filter(token -> token.account().equals(account.name()))
                        .map(token -> new AccountsView.TokenRow(
                                token.label(),
                                day(token.since()),
                                token.used().map(LocalDate::toString).orElse("")))
                        .toList());
    }

    private Answer revoke(Ask ask) {
        String label = ask.field("label").orElseThrow(() -> Refusal.unclear("Which token?", "Nothing was changed."));
        return done(() -> accounts.tokens().revoke(name(ask), label));
    }

    private Answer change(Ask ask, Change change) {
        String name = name(ask);
        if (accounts.find(name).map(Account::name).equals(Optional.of(own(ask)))) {
            throw new Refusal(
                    409,
                    "That is your own account",
                    "Another admin can change it, or whoever runs this site by hearsay user. Nothing was changed.");
        }
        return done(() -> change.make(name));
    }

    private static Answer done(Runnable change) {
        try {
            change.run();
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    409,
                    "It is not as it was",
                    "Now " + e.getMessage() + ". Load the page of accounts anew; nothing was changed.");
        }
        return new Answer.SeeOther(Link.to(ACCOUNTS));
    }

    private static String own(Ask ask) {
        return ask.visitor().flatMap(Visitor::name).orElse("");
    }

    private static String name(Ask ask) {
        return ask.field("name").orElseThrow(() -> Refusal.unclear("Whose account?", "Nothing was changed."));
    }

    private static Role role(Ask ask) {
        try {
            return Labelled.of(Role.class, ask.field("role").orElse(""));
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear("No such role", "A role is reader, reviewer or admin. Nothing was changed.");
        }
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    private interface Change {
        void make(String name);
    }
}
