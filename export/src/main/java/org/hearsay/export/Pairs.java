package org.hearsay.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Quoted;
import org.hearsay.ledger.query.Voice;

/** The claims of a fact, each with its words and with the origin it is counted under. */
final class Pairs {

    private Pairs() {}

    /** @param fact the id of the fact it is counted for */
    record Pair(String fact, FiledClaim filed, Counted counted) {}

    static List<Pair> of(KnownFact known) {
        Map<String, FiledClaim> filed =
                known.claims().stream().collect(Collectors.toMap(FiledClaim::key, Function.identity(), (a, b) -> a));
        return known.fact().claims().stream()
                .flatMap(
                        counted -> Optional.ofNullable(filed.get(counted.claim().key()))
                                .map(claim -> new Pair(known.fact().id(), claim, counted))
                                .stream())
                .toList();
    }

    /** The words that carry a claim. */
    static String quote(FiledClaim filed) {
        return filed.evidence().stream().map(Quoted::words).collect(Collectors.joining(" … "));
    }

    /** The fullest name or description that the report has. */
    static String name(Voice voice) {
        return voice.name().orElse(voice.words());
    }
}
