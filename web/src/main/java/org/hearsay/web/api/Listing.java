package org.hearsay.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Refusal;

/**
 * A part of a list: how many are wanted, and how many come before. A cursor stands for the latter; who leafs while reports are
 * filed may see one twice.
 */
record Listing(int most, int skipped) {

    static final String LIMIT = "limit";
    static final String CURSOR = "cursor";

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final String PREFIX = "after:";

    /** @throws Refusal if the cursor is none that was given */
    static Listing of(Ask ask) {
        return new Listing(
                ask.number(LIMIT, USUAL, 1, MOST),
                ask.text(CURSOR).map(Listing::skipped).orElse(0));
    }

    private static int skipped(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.matches(PREFIX + "\\d{1,9}")) {
                return Integer.parseInt(text.substring(PREFIX.length()));
            }
        } catch (IllegalArgumentException e) {
            throw unclear();
        }
        throw unclear();
    }

    private static Refusal unclear() {
        return Refusal.unclear("No such cursor", "Take it as it stands in \"next\" of the answer before.");
    }

    /** The cursor of the part after this one. */
    String next() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + (skipped + most)).getBytes(StandardCharsets.UTF_8));
    }

    /** Objects that are JSON already, as a page of a list. */
    String page(String name, List<String> objects, boolean more) {
        Optional<String> next = more ? Optional.of(next()) : Optional.empty();
        return "{\"" + name + "\":["
                + String.join(",", objects.stream().map(String::strip).toList())
                + "],\"next\":" + next.map(each -> "\"" + each + "\"").orElse("null") + "}\n";
    }
}
