package org.hearsay.web.page.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;
import org.hearsay.web.http.Tries;

/** The door of a site that asks who is there. */
public final class SignInPage implements Page {

    private final Accounts accounts;
    private final Tries tries;
    private final Consumer<String> log;

    public SignInPage(Accounts accounts, Clock clock, Consumer<String> log) {
        this.accounts = accounts;
        this.tries = new Tries(clock);
        this.log = log;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/sign-in", ask -> page(ask.text("next").orElse("/"), "", ""));
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", ask -> {
            ask.session().ifPresent(accounts.sessions()::end);
            return new Answer.SignedOut(Link.to("sign-in"));
        });
    }

    private static Answer page(String next, String name, String trouble) {
        return new Answer.Html(
                "signin.jte", "Sign in", new SignInView(within(next).toString(), name, trouble));
    }

    private Answer signIn(Ask ask) {
        String name = ask.field("name").orElse("");
        String next = ask.field("next").orElse("/");
        if (!tries.begin(name, ask.address())) {
            log.accept("sign-in as " + name + " from " + ask.address()
                    + " is refused for a while: too many wrong passwords");
            throw new Refusal(
                    429,
                    "Too many tries",
                    "There were too many wrong passwords. Wait a quarter of an hour and try again; whoever runs this"
                            + " site can set another password by hearsay user password.");
        }
        Optional<Account> account = accounts.admit(name, ask.verbatim("password"));
        if (account.isEmpty()) {
            return page(next, name, "Name and password do not go together.");
        }
        tries.right(name, ask.address());
        ask.session().ifPresent(accounts.sessions()::end);
        return new Answer.SignedIn(accounts.sessions().begin(account.orElseThrow()), within(next));
    }

    /** An address of this site; whatever might lead elsewhere leads to the tracker. */
    static Link within(String address) {
        try {
            URI uri = new URI(address);
            String path = Optional.ofNullable(uri.getRawPath()).orElse("");
            if (uri.isAbsolute() || uri.getRawAuthority() != null || !path.matches("/(?!/).*")) {
                return Link.to();
            }
            Link link = new Link(path, List.of());
            for (String each : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&")) {
                int split = each.indexOf('=');
                if (split > 0) {
                    link = link.and(decoded(each.substring(0, split)), decoded(each.substring(split + 1)));
                }
            }
            return link;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Link.to(); // nothing that a page of this site gave out
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
