package org.hearsay.bench.ask;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.SharedCopy;

/** The addresses of every page of the site, about what was drawn. */
public final class Pages {

    private static final int COPIES = 50;

    private final Map<String, IntFunction<String>> pages = new LinkedHashMap<>();

    /** @param ledger that the site is on */
    public Pages(Ledger ledger, Drawn drawn) {
        today(drawn);
        copies(ledger);
        past(drawn);
    }

    private void today(Drawn drawn) {
        pages.put("tracker", i -> "/?page=" + (1 + i % 40));
        pages.put("tracker, one kind", i -> "/?kind=" + Drawn.at(drawn.kinds(), i));
        pages.put("tracker, one person", i -> "/?person=" + Drawn.at(drawn.who(), i));
        pages.put("tracker, a name", i -> "/?q=" + written(Drawn.at(drawn.names(), i)));
        pages.put("tracker, by who", i -> "/?sort=who&page=" + (1 + i % 40));
        pages.put("tracker, also what did not happen", i -> "/?all=yes&page=" + (1 + i % 40));
        pages.put("fact", i -> "/fact/" + Drawn.at(drawn.facts(), i));
        pages.put("dossiers", i -> "/who");
        pages.put("dossier by name", i -> "/who?name=" + written(Drawn.at(drawn.names(), i)));
        pages.put("dossier", i -> "/who/" + Drawn.at(drawn.who(), i));
        pages.put("evidence pack", i -> "/who/" + Drawn.at(drawn.who(), i) + "/pack");
        pages.put("network", i -> "/network");
        pages.put("network, data", i -> "/network/data");
        pages.put("network of one", i -> "/network?who=" + Drawn.at(drawn.who(), i));
        pages.put("timeline", i -> "/timeline");
        pages.put("timeline, one kind", i -> "/timeline?kind=" + Drawn.at(drawn.kinds(), i));
        pages.put("timeline of one", i -> "/timeline?who=" + written(Drawn.at(drawn.names(), i)));
        pages.put("map", i -> "/map");
        pages.put("map, data", i -> "/map/data");
        pages.put("map of one", i -> "/map?who=" + written(Drawn.at(drawn.names(), i)));
        pages.put("conflicts", i -> "/conflicts?page=" + (1 + i % 5));
        pages.put("sources", i -> "/sources?page=" + (1 + i % 5));
        pages.put("reports", i -> "/reports?page=" + (1 + i % 20));
        pages.put("report", i -> "/report/" + Drawn.at(drawn.reports(), i));
        pages.put("review", i -> "/review?skip=" + i);
        pages.put("review of names", i -> "/review?of=names");
        pages.put("activity", i -> "/activity");
        pages.put("read", i -> "/read");
    }

    private void copies(Ledger ledger) {
        List<String> pairs = new ArrayList<>();
        for (SharedCopy copy : ledger.copies().stream().limit(COPIES).toList()) {
            pairs.add("/report/" + written(copy.a().id()) + "/beside/"
                    + written(copy.b().id()));
        }
        if (!pairs.isEmpty()) {
            pages.put("reports side by side", i -> Drawn.at(pairs, i));
        }
    }

    private void past(Drawn drawn) {
        String then = "asOf=" + drawn.day();
        pages.put("tracker, as of a day", i -> "/?" + then + "&page=" + (1 + i % 40));
        pages.put("fact, as of a day", i -> "/fact/" + Drawn.at(drawn.facts(), i) + "?" + then);
        pages.put("dossier, as of a day", i -> "/who/" + Drawn.at(drawn.who(), i) + "?" + then);
        pages.put("network, as of a day", i -> "/network?" + then);
        pages.put("timeline, as of a day", i -> "/timeline?" + then);
        pages.put("map, as of a day", i -> "/map?" + then);
        pages.put("conflicts, as of a day", i -> "/conflicts?" + then);
        pages.put("sources, as of a day", i -> "/sources?" + then);
        pages.put("reports, as of a day", i -> "/reports?" + then);
    }

    /** The address that is asked for at a turn, for each page by its name. */
    public Map<String, IntFunction<String>> all() {
        return Map.copyOf(pages).isEmpty() ? Map.of() : new LinkedHashMap<>(pages);
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
