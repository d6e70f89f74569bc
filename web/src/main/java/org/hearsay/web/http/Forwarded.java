package org.hearsay.web.http;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a proxy says of those who come through it, in {@code X-Forwarded-Proto} and {@code X-Forwarded-For}. Anybody can write such
 * headers: only those of the proxies that are trusted count. An address counts however it is written: in brackets, with a zone or
 * port, long or short.
 */
final class Forwarded {

    private static final String SECURE = "hearsay.secure";
    private static final String ADDRESS = "hearsay.address";
    private static final Pattern FOUR = Pattern.compile(
            "((?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d))(?::\\d+)?");
    private static final Pattern SIX = Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%.*)?");
    private static final Pattern BRACKETS = Pattern.compile("\\[(.*)](?::\\d+)?");

    private final Set<InetAddress> trusted;

    /** @param trusted the addresses of proxies, in digits */
    Forwarded(Set<String> trusted) {
        this.trusted = trusted.stream()
                .map(each -> parsed(each)
                        .orElseThrow(() -> new IllegalArgumentException("'" + each + "' is no address in digits")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Works out, once for each request, from where it comes and whether it came by https. */
    void note(Context context) {
        context.attribute(ADDRESS, from(context));
        context.attribute(SECURE, isTrusted(context.ip()) && isSecure(context));
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
        String at = context.ip();
        List<String> chain = new ArrayList<>(list(context, "X-Forwarded-For"));
        while (isTrusted(at) && !chain.isEmpty()) {
            at = chain.removeLast();
        }
        return parsed(at).map(InetAddress::getHostAddress).orElse(at);
    }

    private boolean isTrusted(String address) {
        return parsed(address).filter(trusted::contains).isPresent();
    }

    /** Never asks for a name: what is not written in digits is no address. */
    private static Optional<InetAddress> parsed(String written) {
        Matcher brackets = BRACKETS.matcher(written);
        String bare = brackets.matches() ? brackets.group(1) : written;
        return Stream.of(FOUR, SIX)
                .map(pattern -> pattern.matcher(bare))
                .filter(Matcher::matches)
                .findFirst()
                .flatMap(found -> address(found.group(1)));
    }

    private static Optional<InetAddress> address(String digits) {
        try {
            return Optional.of(InetAddress.getByName(digits));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static boolean isSecure(Context context) {
        List<String> protocols = list(context, "X-Forwarded-Proto");
        return !protocols.isEmpty()
                && protocols.getLast().toLowerCase(Locale.ROOT).equals("https");
    }

    /** All lines of a header are one list. */
    private static List<String> list(Context context, String header) {
        return Collections.list(context.req().getHeaders(header)).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
