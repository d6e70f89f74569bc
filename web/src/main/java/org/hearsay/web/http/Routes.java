package org.hearsay.web.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.account.Role;
import org.hearsay.ledger.store.LedgerException;
import org.hearsay.tell.json.JsonLine;

/** What is answered where, and what becomes of whatever goes wrong. */
public final class Routes {

    /** Programs ask under this path, and are told in JSON what is the matter. */
    public static final String API = "/api/v1";

    private final RoutesConfig config;
    private final Assets assets = new Assets();
    private final Forms forms = new Forms();
    private final Templates templates;
    private final Guard guard;
    private final Entrance entrance;
    private final Rates rates;
    private final Consumer<String> log;

    /**
     * @param hosts the names that the site goes by
     * @param proxies the addresses of those whose word counts on who comes through them
     * @param accounts who may come in; empty for a site that asks nobody
     * @param clock by which programs may ask so often
     * @param log takes a line on what nobody expected
     */
    public Routes(
            RoutesConfig config,
            Set<String> hosts,
            Set<String> proxies,
            Optional<Accounts> accounts,
            List<Page> pages,
            Clock clock,
            Consumer<String> log) {
        this.config = config;
        this.rates = new Rates(clock);
        this.log = log;
        this.guard = new Guard(hosts);
        this.entrance = new Entrance(accounts);
        this.templates = new Templates(
                assets,
                forms,
                pages.stream().flatMap(page -> page.entry().stream()).toList());
        config.before(guard::check);
        config.before(new Forwarded(proxies)::note);
        config.before(this::meet);
        config.get("/assets/{hash}/{name}", assets::answer);
        config.exception(Refusal.class, (refusal, context) -> refuse(refusal, context));
        config.exception(
                LedgerException.class,
                (e, context) -> refuse(
                        new Refusal(503, "The ledger does not answer", e.getMessage() + ". Try again in a moment."),
                        context));
        config.exception(HttpResponseException.class, (e, context) -> refuse(ofHttp(e.getStatus()), context));
        config.exception(Exception.class, this::unexpected);
        pages.forEach(page -> page.addTo(this));
    }

    /** Answers a question. */
    public interface Handler {
        Answer answer(Ask ask);
    }

    public void get(String path, Handler handler) {
        Optional<Role> needed = Permissions.needed(HandlerType.GET, path);
        config.get(path, context -> {
            if (entrance.admits(context, needed)) {
                templates.send(context, handler.answer(new Ask(context)));
            }
        });
    }

    /** Takes a form in; its token has been checked. */
    public void post(String path, Handler handler) {
        Optional<Role> needed = Permissions.needed(HandlerType.POST, path);
        config.post(path, context -> {
            if (entrance.admits(context, needed)) {
                forms.check(context);
                templates.send(context, handler.answer(new Ask(context)));
            }
        });
    }

    /**
     * Takes in what a program sends; that it is no forged form has been checked.
     *
     * @param method POST or DELETE
     */
    public void take(HandlerType method, String path, Handler handler) {
        Optional<Role> needed = Permissions.needed(method, path);
        config.addHttpHandler(method, path, context -> {
            if (entrance.admits(context, needed)) {
                Forms.checkProgram(context);
                templates.send(context, handler.answer(new Ask(context)));
            }
        });
    }

    /** Finds out who asks, and whether they ask too often: whoever sits at this computer may ask as often as they like. */
    private void meet(Context context) {
        try {
            entrance.recognise(context);
        } catch (Refusal unknown) {
            count(context, "address " + Forwarded.address(context));
            throw unknown;
        }
        Optional<Visitor> visitor = Entrance.visitor(context);
        if (visitor.filter(who -> who.way() == Visitor.Way.HERE).isEmpty()) {
            count(
                    context,
                    Entrance.token(context)
                            .map(token -> "token " + token)
                            .or(() -> visitor.flatMap(Visitor::name).map(name -> "account " + name))
                            .orElse("address " + Forwarded.address(context)));
        }
    }

    private void count(Context context, String who) {
        if (!context.path().startsWith(API + "/")) {
            return;
        }
        Duration wait = rates.take(who);
        if (wait.isPositive()) {
            context.header("Retry-After", Long.toString(wait.toSeconds() + 1));
            throw new Refusal(
                    429,
                    "Too many requests",
                    "After " + Rates.AT_ONCE + " at once, " + Rates.A_SECOND + " a second are answered. Wait as long as"
                            + " Retry-After says, in seconds.");
        }
    }

    private void refuse(Refusal refusal, Context context) {
        context.status(refusal.status());
        if (context.path().startsWith(API + "/")) {
            context.contentType("application/problem+json").result(problem(refusal));
            return;
        }
        Trouble trouble = new Trouble(refusal.status(), refusal.title(), refusal.advice());
        templates.send(context, new Answer.Html("error.jte", refusal.title(), trouble));
    }

    /** As RFC 9457 has it. */
    private static String problem(Refusal refusal) {
        return JsonLine.of(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", refusal.title());
            json.writeNumberField("status", refusal.status());
            json.writeStringField("detail", refusal.advice());
            json.writeEndObject();
        });
    }

    private static Refusal ofHttp(int status) {
        return switch (status) {
            case 404 ->
                Refusal.absent("No such page", "Nothing is at this address. The tracker is a good place to begin.");
            case 405 -> new Refusal(405, "Not this way", "This address does not take what was sent to it.");
            case 413 -> Guard.tooMuch();
            default -> new Refusal(status, "That did not work", "Go back and try again.");
        };
    }

    private void unexpected(Exception e, Context context) {
        if (isTooMuch(e)) {
            refuse(Guard.tooMuch(), context);
            return;
        }
        log.accept(context.method() + " " + context.path() + " failed: " + e);
        refuse(
                new Refusal(
                        500,
                        "Something went wrong here",
                        "Nothing in the ledger was changed by it. Try again; if it comes again, what hearsay serve has "
                                + "printed says where."),
                context);
    }

    /** Jetty's word for a request that outgrows what may be sent. */
    private static boolean isTooMuch(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("max length exceeded")
                    || message.contains("Request exceeds")
                    || message.startsWith("413")) {
                return true;
            }
        }
        return false;
    }
}
