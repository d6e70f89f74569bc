package org.hearsay.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.hearsay.bench.ask.Drawn;
import org.hearsay.bench.ask.Pages;
import org.hearsay.bench.ask.SiteProbe;
import org.hearsay.bench.ask.Taken;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.Settings;
import org.hearsay.web.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast the site answers. */
@Command(
        name = "site",
        description = "Start the site on a settled ledger, ask for every page many times, with names, facts and reports"
                + " drawn from the ledger, and print how long that took.",
        mixinStandardHelpOptions = true)
final class SiteCommand implements Callable<Integer> {

    private static final int DRAWN = 400;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--ledger", paramLabel = "DIR", required = true, description = "A settled ledger.")
    private Path folder = Path.of("");

    @Option(names = "--times", paramLabel = "N", description = "How often each page is asked for. Default: 60.")
    private int times = 60;

    @Option(names = "--only", paramLabel = "NAME", description = "Only pages whose name has these words.")
    private String only = "";

    @Option(
            names = "--written",
            description = "Write to the ledger before each question, so that no answer given before holds.")
    private boolean written;

    @Option(
            names = "--keep",
            paramLabel = "DIR",
            description = "Write what the pages answer to files, and time nothing.")
    private Optional<Path> kept = Optional.empty();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC());
                Site site = Site.start(
                        ledger,
                        new Settings(0, Clock.systemUTC(), spec.commandLine().getErr()::println));
                SiteProbe probe = new SiteProbe(site.address())) {
            Pages pages = new Pages(ledger, Drawn.from(ledger, DRAWN));
            if (kept.isEmpty()) {
                out.println(Drawn.facts(ledger) + " facts");
                out.println(Taken.HEADING);
            }
            for (Map.Entry<String, IntFunction<String>> page : pages.all().entrySet()) {
                if (!page.getKey().contains(only)) {
                    continue;
                }
                if (kept.isPresent()) {
                    keep(kept.orElseThrow(), probe, page.getKey(), page.getValue());
                } else {
                    out.println(probe.ask(page.getKey(), times, () -> before(ledger), page.getValue()));
                }
            }
        }
        return 0;
    }

    private void before(Ledger ledger) {
        if (written) {
            ledger.fileAll(List.of()); // a write like any other: answers are made anew
        }
    }

    private void keep(Path into, SiteProbe probe, String page, IntFunction<String> address) {
        try {
            Files.createDirectories(into);
            for (int i = 0; i < times; i++) {
                HttpResponse<byte[]> answer = probe.get(address.apply(i));
                Files.write(into.resolve(page.replace(' ', '-') + "-" + i + "." + answer.statusCode()), answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(into + " cannot be written: " + e, e);
        }
    }
}
