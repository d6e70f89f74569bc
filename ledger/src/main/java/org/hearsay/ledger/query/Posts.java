package org.hearsay.ledger.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;

/** What those whom a fact is about are by their posts, as the very reports of the fact have it. */
public final class Posts {

    /** So many are told of one. */
    private static final int MOST = 2;

    /** The kind is wrapped so that the holder's index is taken, and not that of the kind, which has claims of all reports. */
    private static final String POSTS = "SELECT filler.claim AS claim, filler.role AS role, claim.kind AS kind,"
            + " post.written AS post, COUNT(*) AS times FROM claim_role AS filler JOIN claim_role AS holder ON"
            + " holder.entity = filler.entity AND holder.role = 'holder' JOIN claim ON claim.seq = holder.claim AND"
            + " COALESCE(claim.kind, '') IN ('post', 'rank') AND claim.polarity = '+' JOIN claim_role AS post ON"
            + " post.claim = claim.seq AND post.role IN ('post', 'rank') WHERE filler.claim IN (<claims>) GROUP BY"
            + " filler.claim, filler.role, claim.kind, post.written";

    private static final Comparator<Map.Entry<String, Tally>> ORDER = Comparator.comparing(
                    (Map.Entry<String, Tally> each) -> each.getValue().kind())
            .thenComparingInt(each -> -each.getValue().times())
            .thenComparingInt(each -> -each.getKey().length())
            .thenComparing(Map.Entry::getKey);

    private final Database database;

    public Posts(Database database) {
        this.database = database;
    }

    /** For each fact by its id the posts and ranks of whoever fills its first role, posts first, the most frequent first. */
    public Map<String, List<String>> of(Collection<KnownFact> facts) {
        Map<Filled, String> filled = new HashMap<>();
        Map<String, Map<String, Tally>> tallies = new HashMap<>();
        for (KnownFact known : facts) {
            known.fact().roles().stream().findFirst().ifPresent(first -> {
                tallies.put(known.fact().id(), new HashMap<>());
                known.fact()
                        .claims()
                        .forEach(each -> filled.put(
                                new Filled(each.claim().claim(), first.role()),
                                known.fact().id()));
            });
        }
        if (filled.isEmpty()) {
            return Map.of();
        }
        database.read(handle -> Several.bind(
                                handle.createQuery(POSTS),
                                "claims",
                                filled.keySet().stream().map(Filled::claim).toList())
                        .map((row, context) -> new Row(
                                new Filled(row.getLong("claim"), row.getString("role")),
                                row.getString("post"),
                                new Tally(row.getString("kind"), row.getInt("times"))))
                        .list())
                .forEach(row -> Optional.ofNullable(filled.get(row.filled()))
                        .ifPresent(fact -> tallies.computeIfAbsent(fact, none -> new HashMap<>())
                                .merge(row.post(), row.tally(), Tally::and)));
        Map<String, List<String>> posts = new HashMap<>();
        tallies.forEach((fact, of) -> posts.put(
                fact,
                of.entrySet().stream()
                        .sorted(ORDER)
                        .limit(MOST)
                        .map(Map.Entry::getKey)
                        .toList()));
        return posts;
    }

    /** A role of a claim. */
    private record Filled(long claim, String role) {}

    private record Row(Filled filled, String post, Tally tally) {}

    /** As what a post is told, and how often. */
    private record Tally(String kind, int times) {

        Tally and(Tally other) {
            return new Tally(kind.compareTo(other.kind) < 0 ? kind : other.kind, times + other.times);
        }
    }
}
