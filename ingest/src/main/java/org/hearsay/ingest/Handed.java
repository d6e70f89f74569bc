package org.hearsay.ingest;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Something to read, wherever it stands.
 *
 * @param stream its bytes
 * @param place where it stands, for messages
 * @param name what its reports are called after, with its ending
 * @param type the media type it came with
 * @param size in bytes, or 0 if that is not known
 * @param depth how many archives and mails it stands in
 * @param budget what the input it is of may still unpack
 */
record Handed(
        InputStream stream, String place, String name, Optional<String> type, long size, int depth, Budget budget) {

    /** What stands in nothing. */
    static Handed file(InputStream stream, String place, String name, long size, Limits limits) {
        return new Handed(stream, place, name, Optional.empty(), size, 0, new Budget(limits));
    }

    Handed declared(String mediaType) {
        return new Handed(stream, place, name, Optional.of(mediaType), size, depth, budget);
    }

    /** What stands in this, under a name that may try to lead elsewhere. */
    Handed inner(InputStream bytes, String given) {
        String plain = plain(given);
        return new Handed(bytes, place + "/" + plain, name + "/" + plain, Optional.empty(), 0, depth + 1, budget);
    }

    /** What this is once it is unpacked. */
    Handed unpacked(InputStream bytes) {
        String inner =
                Kind.of(name).map(Kind::form).filter(Kind.Form.GZIP::equals).isPresent()
                        ? Kind.withoutExtension(name)
                        : name;
        return new Handed(bytes, place, inner, Optional.empty(), 0, depth + 1, budget);
    }

    Handed over(InputStream buffered) {
        return new Handed(buffered, place, name, type, size, depth, budget);
    }

    String id() {
        return Kind.withoutExtension(name);
    }

    /** A way that stays where it is: without drives, roots, steps up, and characters that no one sees. */
    private static String plain(String given) {
        List<String> steps = List.of(given.replaceAll("\\p{Cntrl}", "_").split("[/\\\\]+")).stream()
                .filter(step -> !step.isBlank() && !step.matches("\\.{1,2}|[A-Za-z]:"))
                .toList();
        return steps.isEmpty() ? "unnamed" : String.join("/", steps);
    }
}
