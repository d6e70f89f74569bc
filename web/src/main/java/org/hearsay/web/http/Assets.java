package org.hearsay.web.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Style sheets, scripts and data that pages load, under addresses that have the hash of the content: browsers keep them for good,
 * and a new version has a new address.
 */
public final class Assets {

    private static final List<String> FOLDERS = List.of("/org/hearsay/web/assets/", "/org/hearsay/web/vendor/");

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final Map<String, Optional<Asset>> known = new ConcurrentHashMap<>();

    /**
     * The address of an asset.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public String address(String name) {
        return "/assets/"
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                        .hash() + "/" + name;
    }

    /** Answers with an asset. A module that another loads from beside itself has that one's hash: it is asked for anew each time. */
    void answer(Context context) {
        Asset asset = find(context.pathParam("name"))
                .orElseThrow(() ->
                        Refusal.absent("No such file", "The page that wants it may be an old one: load it anew."));
        boolean exact = asset.hash().equals(context.pathParam("hash"));
        String tag = '"' + asset.hash() + '"';
        context.header("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        context.header("ETag", tag);
        if (tag.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.contentType(asset.type()).result(asset.bytes());
        }
    }

    private Optional<Asset> find(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (!name.matches("[a-z0-9][a-z0-9-]*\\.[a-z0-9]+") || !TYPES.containsKey(ending)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(name, wanted -> load(wanted, TYPES.getOrDefault(ending, "")));
    }

    private static Optional<Asset> load(String name, String type) {
        for (String folder : FOLDERS) {
            try (InputStream in = Assets.class.getResourceAsStream(folder + name)) {
                if (in != null) {
                    byte[] bytes = in.readAllBytes();
                    return Optional.of(new Asset(bytes, type, hash(bytes)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Optional.empty();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private record Asset(byte[] bytes, String type, String hash) {}
}
