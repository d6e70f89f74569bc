package org.hearsay.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Response;

/** Takes an answer that is no redirection. */
final class Answers {

    private static final int UNCHANGED = 304;

    /** What people are told of the commonest answers; others are told by their number. */
    private static final Map<Integer, String> WORDS = Map.of(
            401, "a name and password are asked for",
            402, "it is to be paid for",
            403, "it may not be had",
            404, "it is not there",
            410, "it is not there any more",
            429, "its server is asked too often",
            451, "it is withheld by law",
            500, "its server has failed",
            503, "its server is not ready");

    private Answers() {}

    static Fetched of(URI at, Response response, Allowance allowance) throws IOException, Unfetched {
        if (response.code() == UNCHANGED) {
            return new Fetched.Unchanged();
        }
        if (response.code() != 200) {
            String words = WORDS.getOrDefault(response.code(), "");
            throw new Unfetched(
                    "cannot be had: " + (words.isEmpty() ? "" : words + " ") + "(status " + response.code() + ")",
                    OptionalInt.of(response.code()),
                    Optional.ofNullable(response.header("Retry-After")));
        }
        try (InputStream in = response.body().byteStream()) {
            byte[] bytes = in.readNBytes(allowance.bytes() + 1);
            if (bytes.length > allowance.bytes()) {
                throw new Unfetched(String.format(
                        Locale.ROOT, "is too long; the longest that is read has %,d bytes", allowance.bytes()));
            }
            return new Fetched.Page(
                    at,
                    bytes,
                    Optional.ofNullable(response.header("Content-Type")),
                    new Validators(
                            Optional.ofNullable(response.header("ETag")),
                            Optional.ofNullable(response.header("Last-Modified"))));
        }
    }
}
