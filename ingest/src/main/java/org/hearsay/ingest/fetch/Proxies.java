package org.hearsay.ingest.fetch;

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import okhttp3.Credentials;
import okhttp3.OkHttpClient;

/**
 * Through which proxy a page is fetched, where one is set: by Java's system properties ({@code https.proxyHost}, {@code
 * http.nonProxyHosts}, …) or, if they name none, by the environment ({@code https_proxy}, {@code http_proxy}, {@code all_proxy}, {@code
 * no_proxy}, in small letters or capitals). This computer is never asked through a proxy, whatever is set.
 */
final class Proxies {

    private static final List<String> PROPERTIES = List.of("http.proxyHost", "https.proxyHost", "socksProxyHost");

    private final UnaryOperator<String> environment;

    /** @param environment gives the value of a variable; an empty text if it is not set */
    Proxies(UnaryOperator<String> environment) {
        this.environment = environment;
    }

    /** As they are set for this process. */
    static Proxies set() {
        return new Proxies(name -> Optional.ofNullable(System.getenv(name)).orElse(""));
    }

    /**
     * A proxy.
     *
     * @param credential what it is told of who asks, if it wants to know; empty if there is nothing to tell
     */
    record Way(Proxy proxy, Optional<String> credential) {

        void on(OkHttpClient.Builder client) {
            client.proxy(proxy);
            credential.ifPresent(told -> client.proxyAuthenticator(
                    (route, response) -> response.request().header("Proxy-Authorization") == null
                            ? response.request()
                                    .newBuilder()
                                    .header("Proxy-Authorization", told)
                                    .build()
                            : null)); // told once, and not believed
        }

        /** "proxy.example:3128". */
        @Override
        public String toString() {
            InetSocketAddress at = (InetSocketAddress) proxy.address();
            return at.getHostString() + ":" + at.getPort();
        }
    }

    /**
     * The proxy for an address; empty if it is fetched from directly.
     *
     * @throws Unfetched if what is set is no proxy
     */
    Optional<Way> of(URI address) throws Unfetched {
        String host = address.getHost().toLowerCase(Locale.ROOT);
        if (Hosts.isHere(host)) {
            return Optional.empty();
        }
        if (PROPERTIES.stream().anyMatch(name -> !System.getProperty(name, "").isEmpty())) {
            return ProxySelector.getDefault().select(address).stream()
                    .filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
                    .findFirst()
                    .map(proxy -> new Way(proxy, Optional.empty()));
        }
        if (isExcepted(host)) {
            return Optional.empty();
        }
        Optional<String> given = Stream.of(address.getScheme().toLowerCase(Locale.ROOT) + "_proxy", "all_proxy")
                .map(this::value)
                .filter(text -> !text.isEmpty())
                .findFirst();
        return given.isEmpty() ? Optional.empty() : Optional.of(way(given.orElseThrow()));
    }

    private String value(String name) {
        String small = environment.apply(name).strip();
        return small.isEmpty()
                ? environment.apply(name.toUpperCase(Locale.ROOT)).strip()
                : small;
    }

    /** A name stands for itself and for all that end in it. */
    private boolean isExcepted(String host) {
        return Arrays.stream(value("no_proxy").toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .map(name -> name.replaceFirst("^\\*?\\.", ""))
                .anyMatch(
                        name -> name.equals("*") || host.equals(name) || !name.isEmpty() && host.endsWith("." + name));
    }

    private static Way way(String given) throws Unfetched {
        try {
            URI proxy = new URI(given.contains("://") ? given : "http://" + given);
            if (proxy.getHost() != null) {
                InetSocketAddress at =
                        InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort() < 0 ? 80 : proxy.getPort());
                return new Way(new Proxy(type(proxy, given), at), credential(proxy));
            }
        } catch (URISyntaxException e) {
            throw unclear(given);
        }
        throw unclear(given);
    }

    private static Proxy.Type type(URI proxy, String given) throws Unfetched {
        return switch (proxy.getScheme().toLowerCase(Locale.ROOT)) {
            case "http" -> Proxy.Type.HTTP;
            case "socks", "socks5", "socks5h" -> Proxy.Type.SOCKS;
            default -> throw unclear(given);
        };
    }

    private static Optional<String> credential(URI proxy) {
        return Optional.ofNullable(proxy.getUserInfo()).map(info -> {
            int colon = info.indexOf(':');
            return colon < 0
                    ? Credentials.basic(info, "")
                    : Credentials.basic(info.substring(0, colon), info.substring(colon + 1));
        });
    }

    /** Without what may be a password. */
    private static Unfetched unclear(String given) {
        return new Unfetched("cannot be reached: the environment names the proxy '" + given.replaceFirst(".*@", "…@")
                + "'; http://HOST:PORT and socks5://HOST:PORT are understood");
    }
}
