package org.hearsay.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.util.JavalinBindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.account.Accounts;
import org.hearsay.ledger.query.TrackerQuery;
import org.hearsay.web.api.Api;
import org.hearsay.web.api.DecisionsApi;
import org.hearsay.web.api.ExportApi;
import org.hearsay.web.api.ReportsApi;
import org.hearsay.web.api.ReviewApi;
import org.hearsay.web.api.WatchesApi;
import org.hearsay.web.http.Meters;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.account.AccountsPage;
import org.hearsay.web.page.account.SignInPage;
import org.hearsay.web.page.conflict.ConflictsPage;
import org.hearsay.web.page.dossier.BetweenPage;
import org.hearsay.web.page.dossier.DossierPage;
import org.hearsay.web.page.dossier.PackPage;
import org.hearsay.web.page.fact.FactPage;
import org.hearsay.web.page.map.MapPage;
import org.hearsay.web.page.network.NetworkPage;
import org.hearsay.web.page.read.ReadPage;
import org.hearsay.web.page.report.BesidePage;
import org.hearsay.web.page.report.ReportPage;
import org.hearsay.web.page.report.ReportsPage;
import org.hearsay.web.page.report.TreePage;
import org.hearsay.web.page.report.Trees;
import org.hearsay.web.page.review.ActivityPage;
import org.hearsay.web.page.review.Deciding;
import org.hearsay.web.page.review.ReviewPage;
import org.hearsay.web.page.source.SourcesPage;
import org.hearsay.web.page.timeline.TimelinePage;
import org.hearsay.web.page.tracker.TrackerPage;
import org.hearsay.web.page.watch.FeedsPage;
import org.hearsay.web.page.watch.WatchesPage;
import org.hearsay.web.reading.Intake;
import org.hearsay.web.reading.ReadingDesk;
import org.hearsay.web.reading.SharedReader;

/**
 * A site on a ledger: for whoever sits at this computer or, bound elsewhere, for those who have an account.
 *
 * <pre>{@code
 * try (Site site = Site.start(ledger, new Settings(8080, Clock.systemUTC(), System.err::println))) {
 *     System.out.println(site.address());
 *     …
 * }
 * }</pre>
 */
public final class Site implements AutoCloseable {

    private final Javalin server;
    private final Reach reach;
    private final ReadingDesk desk;
    private final SharedReader readers;

    private Site(Javalin server, Reach reach, ReadingDesk desk, SharedReader readers) {
        this.server = server;
        this.reach = reach;
        this.desk = desk;
        this.readers = readers;
    }

    /**
     * Starts a site; it asks the ledger and files in it until it is closed.
     *
     * @throws BusyPort if another program listens on the port
     */
    public static Site start(Ledger ledger, Settings settings) {
        ReadingDesk desk = new ReadingDesk(ledger, settings.log());
        SharedReader readers = new SharedReader();
        Deciding deciding = new Deciding(ledger);
        Meters meters = meters(ledger);
        Reach reach = settings.reach();
        Optional<Accounts> accounts = reach.signIn() ? Optional.of(ledger.accounts()) : Optional.empty();
        List<Page> pages = new ArrayList<>(pages(ledger, desk, new Trees(readers), deciding));
        pages.addAll(apis(ledger, desk, readers, meters, deciding));
        accounts.ifPresent(all -> {
            pages.add(new AccountsPage(all));
            pages.add(new SignInPage(all, settings.clock(), settings.log()));
        });
        Javalin server = Javalin.create(config -> {
            quiet(config);
            meters.watch(config);
            new Routes(
                    config.routes, reach.hosts(), reach.trusted(), accounts, pages, settings.clock(), settings.log());
        });
        try {
            server.start(reach.address().getHostAddress(), settings.port());
        } catch (JavalinBindException e) {
            server.stop();
            throw new BusyPort(settings.port(), e);
        }
        return new Site(server, reach, desk, readers);
    }

    /** All pages, in the order of the navigation. */
    private static List<Page> pages(Ledger ledger, ReadingDesk desk, Trees trees, Deciding deciding) {
        return List.of(
                new TrackerPage(ledger, desk),
                new FactPage(ledger),
                new DossierPage(ledger),
                new PackPage(ledger),
                new NetworkPage(ledger),
                new BetweenPage(ledger),
                new TimelinePage(ledger),
                new MapPage(ledger),
                new ConflictsPage(ledger),
                new SourcesPage(ledger),
                new ReportsPage(ledger),
                new ReportPage(ledger),
                new BesidePage(ledger),
                new TreePage(ledger, trees),
                new ReviewPage(ledger, deciding),
                new WatchesPage(ledger),
                new FeedsPage(ledger),
                new ActivityPage(ledger, deciding),
                new ReadPage(desk));
    }

    /** What other programs are answered. */
    private static List<Page> apis(
            Ledger ledger, ReadingDesk desk, SharedReader readers, Meters meters, Deciding deciding) {
        return List.of(
                new Api(ledger),
                new ReportsApi(new Intake(ledger, readers), desk),
                new DecisionsApi(ledger, deciding),
                new ReviewApi(ledger),
                new WatchesApi(ledger),
                new ExportApi(ledger),
                routes -> routes.get(Api.ROOT + "/metrics", ask -> meters.answer()));
    }

    private static Meters meters(Ledger ledger) {
        TrackerQuery all = new TrackerQuery(
                Optional.empty(), false, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
        return new Meters()
                .gauge(
                        "hearsay.reports",
                        "Reports, each version counted",
                        () -> ledger.contents().reports())
                .gauge(
                        "hearsay.claims",
                        "Claims in the newest readings",
                        () -> ledger.contents().claims())
                .gauge("hearsay.pending", "Readings that are not worked into the facts yet", ledger::pending)
                .gauge(
                        "hearsay.facts",
                        "Facts",
                        () -> ledger.tracker()
                                .leaf(all, TrackerQuery.Order.REPORTED, true, 0, 1)
                                .total()
                                .orElse(0));
    }

    private static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.jetty.modifyHttpConfiguration(http -> http.setUriCompliance(UriCompliance.DEFAULT.with(
                "ids in paths", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING)));
        config.jetty.modifyServletContextHandler(
                context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        config.jetty.multipartConfig.maxTotalRequestSize(256, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(256, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    }

    public int port() {
        return server.port();
    }

    /** Where it is found: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://" + reach.host() + ":" + port() + "/";
    }

    @Override
    public void close() {
        server.stop();
        desk.close();
        readers.close();
    }
}
