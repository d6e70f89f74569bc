package org.hearsay.bench.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.IntFunction;

/** Asks a running site for pages, over the loop of this computer, and takes the time to the last byte. */
public final class SiteProbe implements AutoCloseable {

    private static final int GONE = 404;

    private final String site;
    private final HttpClient client = HttpClient.newHttpClient();

    /** @param site its address, with a slash at the end */
    public SiteProbe(String site) {
        this.site = site.substring(0, site.length() - 1);
    }

    /**
     * Asks for a page so many times.
     *
     * @param before what is done before each question, and not timed
     * @throws IllegalArgumentException if the site fails; what is not known on a past day is an answer like another
     */
    public Taken ask(String page, int times, Runnable before, IntFunction<String> address) {
        return Taken.by(page, times, before, i -> {
            HttpResponse<byte[]> response = get(address.apply(i));
            if (response.statusCode() >= 400 && response.statusCode() != GONE) {
                throw new IllegalArgumentException(
                        site + address.apply(i) + " answers with status " + response.statusCode());
            }
        });
    }

    /** What an address answers. */
    public HttpResponse<byte[]> get(String address) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(site + address)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("the site does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
