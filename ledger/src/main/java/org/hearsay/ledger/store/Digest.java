package org.hearsay.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.core.Labelled;
import org.hearsay.core.Report;

/** What a report that came in is known again by, apart from its id. */
record Digest(String text, String given) {

    /**
     * @return the SHA-256 of its text, and that of all that was given with it: a change in either is worth another reading
     */
    static Digest of(Report report) {
        String text = report.sha256();
        Stream<Optional<String>> rest = Stream.of(
                report.headline(),
                report.publisher(),
                report.agency(),
                report.agencyBasis().map(Labelled::label),
                report.byline(),
                report.url(),
                report.published(),
                report.updated(),
                report.previous(),
                report.language());
        List<String> fields = Stream.concat(Stream.of(report.id(), text), rest.map(field -> field.orElse("\0")))
                .toList();
        return new Digest(text, sha256(String.join("\1", fields)));
    }

    private static String sha256(String characters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(characters.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
