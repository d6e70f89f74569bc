package org.hearsay.ingest.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;

/**
 * What hosts ask of programs in their {@code robots.txt} (RFC 9309), each fetched once: where there is none all may be fetched, where it
 * cannot be had for another reason nothing. For one thread.
 */
final class Robots {

    private static final String NAME = "hearsay";
    private static final int MOST_BYTES = 1 << 20;
    private static final int UNREACHABLE = 503;

    private final Fetcher fetcher;
    private final Allowance allowance;
    private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
    private final Map<URI, BaseRobotRules> rules = new HashMap<>();

    Robots(Fetcher fetcher, Allowance allowance) {
        this.fetcher = fetcher;
        this.allowance = new Allowance(MOST_BYTES, allowance.time(), allowance.privateAddresses());
    }

    boolean allows(URI address) {
        return rules(address).isAllowed(address.toString());
    }

    /** How long a host asks to be left alone between two requests; nothing if it does not say. */
    Duration pause(URI address) {
        return Duration.ofMillis(Math.max(0, rules(address).getCrawlDelay()));
    }

    private BaseRobotRules rules(URI address) {
        return rules.computeIfAbsent(address.resolve("/robots.txt"), this::fetch);
    }

    private BaseRobotRules fetch(URI robots) {
        try {
            return fetcher.fetch(robots, Validators.NONE, allowance) instanceof Fetched.Page page
                    ? parser.parseContent(
                            robots.toString(), page.bytes(), page.type().orElse("text/plain"), List.of(NAME))
                    : parser.failedFetch(UNREACHABLE);
        } catch (Unfetched e) {
            int status = e.status().orElse(UNREACHABLE);
            // Asked too often is no leave to go on; any other answer of that kind says that there are no rules.
            return parser.failedFetch(status == 429 ? UNREACHABLE : status);
        }
    }
}
