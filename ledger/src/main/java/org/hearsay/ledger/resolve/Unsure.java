package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Clusters that may be one, kept until it is known what identities they end up in. */
final class Unsure {

    private final List<Pair> pairs = new ArrayList<>();

    void add(Cluster one, Cluster other, double score, String why) {
        pairs.add(new Pair(
                one.head().entities().getFirst(), other.head().entities().getFirst(), score, why));
    }

    /** What is to be reviewed: the surest reason for each two identities. */
    List<Candidate> candidates(List<Identity> identities) {
        Map<String, String> ids = new TreeMap<>();
        identities.forEach(
                each -> each.members().forEach(member -> ids.put(member.entity().key(), each.id())));
        Map<String, Candidate> found = new TreeMap<>();
        for (Pair pair : pairs) {
            String a = ids.getOrDefault(pair.one().key(), "");
            String b = ids.getOrDefault(pair.other().key(), "");
            if (!a.equals(b)) {
                String less = a.compareTo(b) < 0 ? a : b;
                String more = less.equals(a) ? b : a;
                found.merge(
                        less + " " + more,
                        new Candidate(less, more, pair.score(), pair.why()),
                        (one, other) -> one.score() < other.score() ? other : one);
            }
        }
        return List.copyOf(found.values());
    }

    private record Pair(LocalEntity one, LocalEntity other, double score, String why) {}
}
