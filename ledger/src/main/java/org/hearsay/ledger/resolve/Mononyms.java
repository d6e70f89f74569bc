package org.hearsay.ledger.resolve;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The few people whom news of any country calls by a given name alone, no other of that name being known as well. */
final class Mononyms {

    private static final Map<String, String> KNOWN = Resource.columns("mononyms.tsv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(each -> Sounds.of(each.getKey()), Map.Entry::getValue));

    private Mononyms() {}

    /** The full name of whom a given name alone means, by its sound. */
    static Optional<String> of(String sound) {
        return Optional.ofNullable(KNOWN.get(sound));
    }
}
