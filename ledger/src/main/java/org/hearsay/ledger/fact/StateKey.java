package org.hearsay.ledger.fact;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What makes claims of a state one fact beside its holder: the post held, the body that one is a member of, the tie. */
final class StateKey {

    private StateKey() {}

    /** The two who are tied, in one order whoever is named first; empty where one of them is not known. */
    static Optional<String> pair(Assertion claim) {
        return switch (claim.kind().name()) {
            case "kin" -> both(claim, "person", "relative");
            case "associate" -> both(claim, "person", "associate");
            default -> Optional.empty();
        };
    }

    /** What the other roles say, alike for claims that say the same. */
    static String of(Telling telling) {
        if (!telling.claim().kind().name().equals("kin")) {
            return telling.manner().others().stream()
                    .map(role -> said(telling, role))
                    .collect(Collectors.joining("|"));
        }
        Optional<KinTie> tie = KinTie.of(telling.claim());
        if (tie.isEmpty()) {
            return said(telling, "relationship") + "|" + said(telling, "relative");
        }
        String named = tie.get().tie() + "|" + above(telling.claim(), tie.get());
        boolean known = pair(telling.claim()).isPresent();
        return known
                ? named
                : named + "|" + (tie.get().single() ? said(telling, "relationship") : said(telling, "relative"));
    }

    private static String above(Assertion claim, KinTie tie) {
        return claim.fillers(tie.above()).stream()
                .map(filler -> Part.of(claim, filler).key())
                .findFirst()
                .orElse("");
    }

    private static String said(Telling telling, String role) {
        return telling.others(role).stream()
                .map(part -> part.named() ? part.key() : words(part))
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String words(Part part) {
        String words = part.words().content().stream().sorted().collect(Collectors.joining(" "));
        return words.isEmpty() ? part.key() : words;
    }

    private static Optional<String> both(Assertion claim, String one, String other) {
        Optional<Part> first = named(claim, one);
        Optional<Part> second = named(claim, other);
        return first.isEmpty() || second.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.of(first.get().key(), second.get().key())
                        .sorted()
                        .collect(Collectors.joining("&")));
    }

    private static Optional<Part> named(Assertion claim, String role) {
        return claim.fillers(role).stream()
                .map(filler -> Part.of(claim, filler))
                .filter(Part::named)
                .findFirst();
    }
}
