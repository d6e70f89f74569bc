package org.hearsay.web.page.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.KnownFact;

/**
 * The state that a form is made from, as a short text: it is another as soon as anybody has changed what the form is about, so
 * that nobody rules over what they have not seen.
 */
final class Stamp {

    private static final int LENGTH = 32;

    private Stamp() {}

    static String of(KnownFact known) {
        List<String> state = new ArrayList<>(List.of(
                known.fact().id(),
                known.fact().status().label(),
                known.fact().when().toString(),
                known.fact().roles().toString()));
        known.claims().forEach(each -> state.add(each.key()));
        known.judgements().forEach(each -> state.add(Long.toString(each.number())));
        return digest(state);
    }

    static String of(Doubts.Pair pair) {
        return digest(List.of(
                pair.one().identity(),
                pair.one().name(),
                pair.other().identity(),
                pair.other().name()));
    }

    private static String digest(List<String> state) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", state).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
