package org.hearsay.ledger.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts together claims that assert the same thing. A pure function: the order of claims plays no part. */
public final class Grouping {

    /** By day reported, then by key: the first claim of a fact names it. */
    public static final Comparator<Assertion> ORDER =
            Comparator.comparing((Assertion claim) -> claim.report().reported()).thenComparing(Assertion::key);

    /** The block of a claim, a function of it alone: only claims of one block can be one fact. */
    public String block(Assertion claim) {
        return claim.kind().name();
    }

    /** Parts the claims of one block into facts, each in {@link #ORDER}. */
    public List<List<Assertion>> group(List<Assertion> block) {
        Map<String, List<Assertion>> alike = new TreeMap<>();
        block.stream()
                .sorted(ORDER)
                .forEach(claim -> alike.computeIfAbsent(claim.fillers().toString(), none -> new ArrayList<>())
                        .add(claim));
        return List.copyOf(alike.values());
    }
}
