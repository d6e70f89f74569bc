package org.hearsay.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ingest.fetch.Allowance;
import org.hearsay.ingest.fetch.Fetched;
import org.hearsay.ingest.fetch.Fetcher;
import org.hearsay.ingest.fetch.Unfetched;
import org.hearsay.ingest.fetch.Validators;

/**
 * Fetches without being a burden: what {@code robots.txt} forbids is left, and between two requests to one host there is a pause, of
 * a second, or as long as the host asks, up to half a minute. For one thread.
 */
public final class Politely implements AutoCloseable {

    private static final Duration USUAL = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Fetcher fetcher = new Fetcher();
    private final Allowance allowance;
    private final Robots robots;
    private final Pause pause;
    private final Map<String, Long> asked = new HashMap<>();

    /** Waits; so that it can be tried without. */
    public interface Pause {

        /** Waits so long, or until the thread is interrupted. */
        void of(Duration time) throws InterruptedException;
    }

    /** Pauses as the clock goes. */
    public Politely(Allowance allowance) {
        this(allowance, Thread::sleep);
    }

    public Politely(Allowance allowance, Pause pause) {
        this.allowance = allowance;
        this.pause = pause;
        this.robots = new Robots(fetcher, allowance);
    }

    /** @see Fetcher#fetch */
    public Fetched fetch(URI address, Validators known) throws Unfetched {
        if (!robots.allows(address)) {
            throw new Unfetched("is not fetched: robots.txt of " + address.getHost() + " asks programs not to");
        }
        await(address);
        return fetcher.fetch(address, known, allowance);
    }

    private void await(URI address) throws Unfetched {
        Duration wanted = robots.pause(address);
        Duration between = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted.compareTo(USUAL) > 0 ? wanted : USUAL;
        long now = System.nanoTime();
        Optional<Duration> left = Optional.ofNullable(asked.get(address.getAuthority()))
                .map(last -> between.minusNanos(now - last))
                .filter(Duration::isPositive);
        try {
            if (left.isPresent()) {
                pause.of(left.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unfetched("was not fetched: stopped");
        }
        asked.put(address.getAuthority(), System.nanoTime());
    }

    @Override
    public void close() {
        fetcher.close();
    }
}
