package org.hearsay.web.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts tries to sign in: so many for a name from an address, for an address, and for a name from anywhere, in a quarter of an hour
 * from the first. A try counts before the password is looked at, so that many at once are no way round it; one that was right is
 * taken back. Forgets the oldest when there are very many.
 */
public final class Tries {

    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final int OF_BOTH = 5;
    private static final int OF_ADDRESS = 20;
    private static final int OF_NAME = 50;
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(int number, Instant until) {}

    public Tries(Clock clock) {
        this.clock = clock;
    }

    /** Whether one more try is allowed; counts it if so. */
    public synchronized boolean begin(String name, String address) {
        Map<String, Integer> limits = limits(name, address);
        boolean allowed = limits.entrySet().stream().allMatch(each -> number(each.getKey()) < each.getValue());
        if (allowed) {
            limits.keySet().forEach(key -> change(key, 1));
        }
        return allowed;
    }

    /** The try was right: it does not count, and nor do the wrong ones of this name from this address. */
    public synchronized void right(String name, String address) {
        counts.remove(both(name, address));
        limits(name, address).keySet().forEach(key -> change(key, -1));
    }

    private static Map<String, Integer> limits(String name, String address) {
        return Map.of(both(name, address), OF_BOTH, "address " + address, OF_ADDRESS, "name " + fold(name), OF_NAME);
    }

    private static String both(String name, String address) {
        return "both " + address + " " + fold(name);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private int number(String key) {
        Count count = counts.get(key);
        return count == null || !count.until().isAfter(clock.instant()) ? 0 : count.number();
    }

    private void change(String key, int by) {
        int number = Math.max(0, number(key) + by);
        Count before = counts.remove(key);
        Instant now = clock.instant();
        Instant until = before == null || !before.until().isAfter(now) ? now.plus(WITHIN) : before.until();
        if (number > 0) {
            counts.put(key, new Count(number, until));
        }
        while (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }
}
