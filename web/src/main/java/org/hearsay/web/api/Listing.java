package org.hearsay.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Refusal;

/**
 * A part of a list: how many are wanted, and how many come before. A cursor stands for the latter, or for what the part before ended
 * with; who leafs while reports are filed may see one twice.
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
                most(ask),
                after(ask)
                        .map(text -> Optional.of(text)
                                .filter(digits -> digits.matches("\\d{1,9}"))
                                .orElseThrow(Listing::unclear))
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** How many are wanted. */
    static int most(Ask ask) {
        return ask.number(LIMIT, USUAL, 1, MOST);
    }

    /**
     * What a cursor stands for; empty if there is none.
     *
     * @throws Refusal if it is none that was given
     */
    static Optional<String> after(Ask ask) {
        return ask.text(CURSOR).map(cursor -> {
            try {
                String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
                if (text.startsWith(PREFIX)) {
                    return text.substring(PREFIX.length());
                }
            } catch (IllegalArgumentException e) {
                throw unclear();
            }
            throw unclear();
        });
    }

    private static Refusal unclear() {
        return Refusal.unclear("No such cursor", "Take it as it stands in \"next\" of the answer before.");
    }

    /** The cursor of the part after something. */
    static String cursor(String after) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + after).getBytes(StandardCharsets.UTF_8));
    }

    /** Objects that are JSON already, as a page of a list. */
    String page(String name, List<String> objects, boolean more) {
        return page(name, objects, more ? Optional.of(cursor(Integer.toString(skipped + most))) : Optional.empty());
    }

    /** The same, with the cursor of the next page. */
    static String page(String name, List<String> objects, Optional<String> next) {
        return "{\"" + name + "\":["
                + String.join(",", objects.stream().map(String::strip).toList())
                + "],\"next\":" + next.map(each -> "\"" + each + "\"").orElse("null") + "}\n";
    }

    /** Some of a list that is all there. */
    String page(String name, List<String> all) {
        List<String> some = all.stream().skip(skipped).limit(most).toList();
        return page(name, some, skipped + some.size() < all.size());
    }
}
