package org.hearsay.web.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.Optional;
import org.hearsay.ledger.account.Account;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.account.Session;
import org.hearsay.ledger.account.Sessions;

/** Finds out who asks, once for each request, and whether they may. */
final class Entrance {

    static final String SIGN_IN = "/sign-in";

    private static final String COOKIE = "hearsay-session";
    private static final String VISITOR = "hearsay.who";
    private static final String BEARER = "Bearer ";

    /** More than a name, a password and a token is not read from somebody unknown, in bytes. */
    private static final int MOST_OF_UNKNOWN = 16 * 1024;

    private final Optional<Accounts> accounts;

    /** @param accounts who may come in; empty for a site that asks nobody */
    Entrance(Optional<Accounts> accounts) {
        this.accounts = accounts;
    }

    /** Works out who asks. @throws Refusal if they show a token that is none */
    void recognise(Context context) {
        visitor(context, accounts).ifPresent(visitor -> context.attribute(VISITOR, visitor));
    }

    private static Optional<Visitor> visitor(Context context, Optional<Accounts> accounts) {
        if (accounts.isEmpty()) {
            return Optional.of(Visitor.HERE);
        }
        if (context.header("Authorization") != null) {
            String token = shown(context).orElse("");
            return Optional.of(accounts.orElseThrow()
                    .tokens()
                    .find(token)
                    .map(account -> of(account, Visitor.Way.TOKEN))
                    .orElseThrow(() -> unknown(context, "The token that was sent is none of this site's.")));
        }
        return session(context)
                .flatMap(secret -> accounts.orElseThrow().sessions().find(secret))
                .map(account -> of(account, Visitor.Way.SESSION));
    }

    private static Visitor of(Account account, Visitor.Way way) {
        return new Visitor(Optional.of(account.name()), account.role(), way);
    }

    /** Who asks; empty for somebody unknown. */
    static Optional<Visitor> visitor(Context context) {
        return Optional.ofNullable(context.attribute(VISITOR));
    }

    /** What a program shows that has come in by a token; empty where nobody has. */
    static Optional<String> token(Context context) {
        return visitor(context)
                .filter(visitor -> visitor.way() == Visitor.Way.TOKEN)
                .flatMap(visitor -> shown(context));
    }

    private static Optional<String> shown(Context context) {
        return Optional.ofNullable(context.header("Authorization"))
                .filter(text -> text.startsWith(BEARER))
                .map(text -> text.substring(BEARER.length()).strip());
    }

    /** What the browser shows of a session; whether there is such a one is another question. */
    static Optional<String> session(Context context) {
        return Optional.ofNullable(context.cookie(COOKIE)).filter(text -> !text.isEmpty());
    }

    /**
     * Before anything of what was sent is read.
     *
     * @return whether to go on; if not, the answer is a way to the sign-in
     * @throws Refusal if they may not
     */
    boolean admits(Context context, Optional<Role> needed) {
        Optional<Visitor> visitor = visitor(context);
        if (needed.isEmpty()) {
            if (visitor.isEmpty()) {
                little(context);
            }
            return true;
        }
        if (visitor.isEmpty()) {
            return toSignIn(context);
        }
        if (!visitor.orElseThrow().role().covers(needed.orElseThrow())) {
            throw new Refusal(
                    403,
                    "Not with your role",
                    "This asks for the role " + needed.orElseThrow().label() + ", and you have the role "
                            + visitor.orElseThrow().role().label()
                            + ". Nothing was changed. Whoever runs this site can give you another.");
        }
        return true;
    }

    private static void little(Context context) {
        boolean form = context.method().equals(HandlerType.GET)
                || Optional.ofNullable(context.contentType())
                        .filter(type -> type.startsWith("application/x-www-form-urlencoded"))
                        .filter(type -> context.contentLength() <= MOST_OF_UNKNOWN)
                        .isPresent();
        if (!form) {
            throw new Refusal(415, "Not this way", "Use the form for signing in.");
        }
    }

    private static boolean toSignIn(Context context) {
        boolean looks =
                context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
        boolean program = context.path().matches("/api/.*|.*/data|.*\\.atom");
        Link signIn = Link.to("sign-in");
        if (!looks || program) {
            throw unknown(context, "Sign in first. Nothing was changed.");
        }
        if (context.header("HX-Request") != null) {
            context.status(401).header("HX-Redirect", signIn.toString());
        } else {
            String here = new Ask(context).here().toString();
            context.status(303).header("Location", (here.equals("/") ? signIn : signIn.and("next", here)).toString());
        }
        return false;
    }

    private static Refusal unknown(Context context, String advice) {
        context.header("WWW-Authenticate", "Bearer");
        return new Refusal(401, "Nobody knows who you are", advice);
    }

    static void give(Context context, Session session) {
        int seconds = Math.toIntExact(Sessions.LASTS.toSeconds());
        context.cookie(cookie(context, session.secret(), seconds));
    }

    static void take(Context context) {
        context.cookie(cookie(context, "", Math.toIntExact(Duration.ZERO.toSeconds())));
        context.header("Clear-Site-Data", "\"cache\"");
    }

    /** Where the browser came by https, it shows it by nothing else. */
    private static Cookie cookie(Context context, String secret, int seconds) {
        return new Cookie(COOKIE, secret, "/", seconds, Forwarded.secure(context), true, null, SameSite.STRICT);
    }
}
