package org.hearsay.web.http;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a proxy says of those who come through it, in {@code X-Forwarded-Proto} and {@code X-Forwarded-For}. Anybody can write such
 * headers: only those of the proxies that are trusted count.
 */
final class Forwarded {

    private static final String SECURE = "hearsay.secure";
    private static final String ADDRESS = "hearsay.address";

    private final Set<String> trusted;

    /** @param trusted the addresses of proxies, in digits */
    Forwarded(Set<String> trusted) {
        this.trusted = Set.copyOf(trusted);
    }

    /** Works out, once for each request, from where it comes and whether it came by https. */
    void note(Context context) {
        context.attribute(ADDRESS, from(context));
        context.attribute(SECURE, trusted.contains(plain(context.ip())) && isSecure(context));
    }

    /** The network address that is asked from: where it comes through a trusted proxy, that of whoever asks the proxy. */
    static String address(Context context) {
        return Optional.<String>ofNullable(context.attribute(ADDRESS)).orElse(context.ip());
    }

    /** Whether it came by https. */
    static boolean secure(Context context) {
        return Optional.<Boolean>ofNullable(context.attribute(SECURE)).orElse(false);
    }

    /** Each proxy puts whoever asked it at the end: the last that is no trusted proxy is the one who asks. */
    private String from(Context context) {
        String at = plain(context.ip());
        List<String> chain = new ArrayList<>(list(context, "X-Forwarded-For"));
        while (trusted.contains(at) && !chain.isEmpty()) {
            at = chain.removeLast();
        }
        return at;
    }

    /** An address of IPv6 without brackets and zone. */
    private static String plain(String address) {
        return address.replaceAll("[\\[\\]]|%.*", "");
    }

    private static boolean isSecure(Context context) {
        List<String> protocols = list(context, "X-Forwarded-Proto");
        return !protocols.isEmpty()
                && protocols.getLast().toLowerCase(Locale.ROOT).equals("https");
    }

    private static List<String> list(Context context, String header) {
        return Arrays.stream(
                        Optional.ofNullable(context.header(header)).orElse("").split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
