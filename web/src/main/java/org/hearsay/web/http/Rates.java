package org.hearsay.web.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often programs may ask: {@value #AT_ONCE} times at once, and {@value #A_SECOND} times a second after that, each token, each account that
 * has signed in and, where nobody knows who asks, each address. Forgets whoever has not asked for longest when there are very many.
 */
final class Rates {

    static final int AT_ONCE = 300;
    static final int A_SECOND = 20;

    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, Left> left = new LinkedHashMap<>();

    /** How many times somebody might ask at a moment. */
    private record Left(double times, Instant at) {}

    Rates(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts a request.
     *
     * @param who asks: a token, an account, or an address
     * @return how long they have to wait first; zero if they need not
     */
    synchronized Duration take(String who) {
        Instant now = clock.instant();
        Left before = left.remove(who);
        double times = before == null
                ? AT_ONCE
                : Math.min(
                        AT_ONCE,
                        before.times()
                                + A_SECOND * Duration.between(before.at(), now).toMillis() / 1000.0);
        boolean allowed = times >= 1;
        left.put(who, new Left(allowed ? times - 1 : times, now));
        if (left.size() > MOST) {
            left.remove(left.keySet().iterator().next());
        }
        return allowed ? Duration.ZERO : Duration.ofMillis(Math.round(1000 * (1 - times) / A_SECOND));
    }
}
