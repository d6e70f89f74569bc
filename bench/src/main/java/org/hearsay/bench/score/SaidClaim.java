package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/**
 * A claim of a reading, laid out for scoring.
 *
 * @param trigger empty if it does not lie in the text
 * @param evidence what of it lies in the text
 * @param roles for each role the names of its fillers, or their words where words fill it
 */
record SaidClaim(Claim claim, Optional<Span> trigger, List<Span> evidence, Map<String, List<String>> roles) {

    /** How far from the evidence, in characters, a trigger may lie. */
    private static final int NEAR = 60;

    /** A claim whose evidence is longer, in characters, points nowhere. */
    private static final int LONGEST = 600;

    static List<SaidClaim> of(Reading reading, Cast cast, InText inText) {
        EntityNames names = EntityNames.of(reading);
        return reading.claims().stream()
                .map(claim -> new SaidClaim(
                        claim, inText.of(claim.trigger()), inText.all(claim.evidence()), roles(claim, cast, names)))
                .toList();
    }

    private static Map<String, List<String>> roles(Claim claim, Cast cast, EntityNames names) {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        for (Claim.Role role : claim.roles()) {
            roles.computeIfAbsent(role.name(), key -> new ArrayList<>())
                    .add(cast.isFreeText(role.name()) ? role.text() : names.of(role.entity(), role.text()));
        }
        return roles;
    }

    String kind() {
        return claim.kind().name();
    }

    List<String> role(String name) {
        return roles.getOrDefault(name, List.of());
    }

    /** Whether its trigger, or without one its evidence, lies at the evidence wanted. */
    boolean liesAt(Span wanted) {
        if (evidence.stream().mapToInt(Span::length).sum() > LONGEST) {
            return false;
        }
        return trigger.map(List::of).orElse(evidence).stream().anyMatch(span -> isNear(wanted, span));
    }

    /** How far, in characters, its trigger begins from the evidence wanted. */
    int distance(Span wanted) {
        return Math.abs(trigger.map(Span::begin).orElse(0) - wanted.begin());
    }

    /** Whether a span lies in another or no further from it than evidence may. */
    static boolean isNear(Span wanted, Span span) {
        return Math.min(wanted.end() + NEAR, span.end()) > Math.max(wanted.begin() - NEAR, span.begin());
    }
}
