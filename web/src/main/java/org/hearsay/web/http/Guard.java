package org.hearsay.web.http;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands before every page: whom it is asked for, what may be sent, and what browsers may do with the answer. */
final class Guard {

    /** More than this is not taken in, in bytes. */
    static final long MOST_SENT = 256L * 1024 * 1024;

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; object-src 'none'; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=()",
            "Cache-Control",
            "private, no-cache");

    private final Set<String> hosts;

    /** @param hosts the names that the site goes by, without ports */
    Guard(Set<String> hosts) {
        this.hosts = Set.copyOf(hosts);
    }

    /** @throws Refusal if the request is not for this site, or sends too much */
    void check(Context context) {
        HEADERS.forEach(context::header);
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        if (!hosts.contains(name(host))) {
            throw new Refusal(
                    421,
                    "Not here",
                    "This site answers to "
                            + String.join(", ", hosts.stream().sorted().toList()) + ".");
        }
        if (context.contentLength() > MOST_SENT) {
            throw tooMuch();
        }
    }

    static Refusal tooMuch() {
        return new Refusal(
                413,
                "That is too much at once",
                "At most " + MOST_SENT / 1024 / 1024
                        + " MB can be sent at a time. Send fewer files, or read the folder with " + "hearsay read.");
    }

    /** A host without its port. */
    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon >= 0 && host.indexOf(']', colon) < 0;
        return (port ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
