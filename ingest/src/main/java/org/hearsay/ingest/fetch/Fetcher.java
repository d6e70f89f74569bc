package org.hearsay.ingest.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Fetches pages by http and https. Redirections are followed by hand, at most {@value #HOPS}, and every step is looked at like the
 * first; no cookie is kept, and a proxy is used where one is set ({@link Proxies}). {@code docs/decisions/013-fetching.md} says why it is made so. For any number of threads.
 */
public final class Fetcher implements AutoCloseable {

    /** As what this program makes itself known. */
    public static final String AGENT = "Hearsay/0.1";

    private static final int HOPS = 5;
    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
    private static final String ACCEPTED = "text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.5";

    private final OkHttpClient client;
    private final Guarded guarded;
    private final Proxies proxies;

    public Fetcher() {
        this(Names.real(), AddressBlock::privately, Proxies.set());
    }

    Fetcher(Names names, Function<InetAddress, Optional<String>> privately) {
        this(names, privately, new Proxies(name -> ""));
    }

    Fetcher(Names names, Function<InetAddress, Optional<String>> privately, Proxies proxies) {
        this.proxies = proxies;
        guarded = new Guarded(names, privately);
        client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .dns(names::of)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(true)
                .build();
    }

    /** Whether an input is an address to fetch, not a file. */
    public static boolean isAddress(String input) {
        return input.regionMatches(true, 0, "http://", 0, 7) || input.regionMatches(true, 0, "https://", 0, 8);
    }

    /**
     * An address as it is fetched, without its fragment.
     *
     * @throws Unfetched if it is none
     */
    public static URI address(String input) throws Unfetched {
        try {
            URI given = new URI(input.strip().replace(" ", "%20"));
            return checked(new URI(given.toASCIIString().replaceFirst("#.*", "")));
        } catch (URISyntaxException e) {
            throw new Unfetched("is not an address of a page: " + e.getReason());
        }
    }

    /**
     * Fetches what stands at an address.
     *
     * @param known what its server gave when it was fetched last
     */
    public Fetched fetch(URI address, Validators known, Allowance allowance) throws Unfetched {
        long end = System.nanoTime() + allowance.time().toNanos();
        URI at = checked(address);
        for (int hop = 0; hop <= HOPS; hop++) {
            Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            Optional<Proxies.Way> way = proxies.of(at);
            try (Response response = call(at, way, known, allowance, left).execute()) {
                Optional<URI> next = redirection(at, response);
                if (next.isEmpty()) {
                    return Answers.of(at, response, allowance);
                }
                at = next.get();
            } catch (Guarded.Refused e) {
                throw new Unfetched((hop == 0 ? "" : "is redirected to " + at + ", which ") + e.getMessage());
            } catch (IOException e) {
                throw new Unfetched(reason(at, way, e, allowance));
            }
        }
        throw new Unfetched("is redirected more than " + HOPS + " times");
    }

    private Call call(URI at, Optional<Proxies.Way> way, Validators known, Allowance allowance, Duration time)
            throws IOException {
        Request.Builder request = new Request.Builder()
                .url(at.toString())
                .header("User-Agent", AGENT)
                .header("Accept", ACCEPTED)
                .header("Accept-Language", "en");
        known.etag().ifPresent(etag -> request.header("If-None-Match", etag));
        known.modified().ifPresent(modified -> request.header("If-Modified-Since", modified));
        OkHttpClient.Builder bound =
                client.newBuilder().callTimeout(time).connectTimeout(time).readTimeout(time);
        if (!allowance.privateAddresses()) {
            look(request.build().url().host(), way); // one that is written in numbers the client does not look up
            if (way.isEmpty()) {
                bound.dns(guarded);
            }
        }
        way.ifPresent(through -> through.on(bound));
        return bound.build().newCall(request.build());
    }

    /** A name that nobody here knows may be known to the proxy; what may be a number to it is not left to it. */
    private void look(String host, Optional<Proxies.Way> way) throws UnknownHostException {
        if (way.isPresent() && Hosts.isUnclearNumber(host)) {
            throw new Guarded.Refused("has the host " + host + ", which the proxy may take for the number of a private"
                    + " address, and is not fetched unless --private-addresses allows it");
        }
        try {
            guarded.lookup(host);
        } catch (Guarded.Refused e) {
            throw e;
        } catch (UnknownHostException e) {
            if (way.isEmpty()) {
                throw e;
            }
        }
    }

    private static Optional<URI> redirection(URI at, Response response) throws Unfetched {
        if (!REDIRECTIONS.contains(response.code())) {
            return Optional.empty();
        }
        String location = Optional.ofNullable(response.header("Location"))
                .orElseThrow(() -> new Unfetched(
                        "answered " + response.code() + " without saying where to go",
                        OptionalInt.of(response.code()),
                        Optional.empty()));
        try {
            return Optional.of(checked(at.resolve(new URI(location.strip().replace(" ", "%20")))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Unfetched("is redirected to '" + location + "', which is not an address");
        }
    }

    private static URI checked(URI address) throws Unfetched {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new Unfetched("leads to " + address + ": only http and https are fetched");
        }
        if (address.getHost() == null) {
            throw new Unfetched("is not an address of a page: it names no host");
        }
        if (address.getUserInfo() != null) {
            throw new Unfetched("has a name or password in it, and is not fetched");
        }
        return address;
    }

    private static String reason(URI at, Optional<Proxies.Way> way, IOException e, Allowance allowance) {
        return switch (e) {
            case UnknownHostException unknown
            when way.isEmpty() -> "cannot be reached: there is no host " + at.getHost();
            case InterruptedIOException late ->
                "took longer than " + allowance.time().toSeconds() + " s to fetch";
            case SSLException secret -> "cannot be reached: " + Certificates.reason(at.getHost(), secret);
            default ->
                "cannot be reached"
                        + way.map(proxy -> " through the proxy " + proxy).orElse("") + ": "
                        + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
        };
    }

    /** Lets go of connections. */
    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
