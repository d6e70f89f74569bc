package org.hearsay.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.FactPage;
import org.hearsay.web.page.TrackerPage;

/**
 * A site on a ledger, for whoever sits at this computer: it listens on {@value #HOST} only.
 *
 * <pre>{@code
 * try (Site site = Site.start(ledger, new Settings(8080, Clock.systemUTC(), System.err::println))) {
 *     System.out.println(site.address());
 *     …
 * }
 * }</pre>
 */
public final class Site implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final Set<String> HOSTS = Set.of(HOST, "localhost", "[::1]");

    private final Javalin server;

    private Site(Javalin server) {
        this.server = server;
    }

    /**
     * Starts a site; it asks the ledger and files in it until it is closed.
     *
     * @throws BusyPort if another program listens on the port
     */
    public static Site start(Ledger ledger, Settings settings) {
        List<Page> pages = pages(ledger);
        Javalin server = Javalin.create(config -> {
            quiet(config);
            new Routes(config.routes, HOSTS, pages, settings.log());
        });
        try {
            server.start(HOST, settings.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new BusyPort(settings.port(), e);
        }
        return new Site(server);
    }

    /** All pages, in the order of the navigation. */
    private static List<Page> pages(Ledger ledger) {
        return List.of(new TrackerPage(ledger), new FactPage(ledger));
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxTotalRequestSize(256, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(256, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    public int port() {
        return server.port();
    }

    /** Where it is found: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://" + HOST + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
    }
}
