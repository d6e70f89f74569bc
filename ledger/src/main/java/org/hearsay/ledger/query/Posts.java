package org.hearsay.ledger.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;

/** What those whom a fact is about are by their posts, as the very reports of the fact have it. */
public final class Posts {

    /** The kind is wrapped so that the holder's index is taken, and not that of the kind, which has claims of all reports. */
    private static final String POSTS = "SELECT post.written AS post, COUNT(*) AS times FROM claim_role AS filler JOIN"
        + " claim_role AS holder ON holder.entity = filler.entity AND holder.role = 'holder' JOIN claim ON claim.seq ="
        + " holder.claim AND COALESCE(claim.kind, '') IN ('post', 'rank') AND claim.polarity = '+' JOIN claim_role AS"
        + " post ON post.claim = claim.seq AND post.role IN ('post', 'rank') WHERE filler.claim IN (<claims>) AND"
        + " filler.role = :role GROUP BY post.written ORDER BY claim.kind, times DESC, LENGTH(post) DESC, post LIMIT"
        + " 2";

    private final Database database;

    public Posts(Database database) {
        this.database = database;
    }

    /** For each fact by its id the posts and ranks of whoever fills its first role, the most frequent first. */
    public Map<String, List<String>> of(Collection<KnownFact> facts) {
        return database.read(handle -> {
            Map<String, List<String>> posts = new HashMap<>();
            for (KnownFact known : facts) {
                if (!known.fact().roles().isEmpty()) {
                    posts.put(
                            known.fact().id(),
                            Several.bind(
                                            handle.createQuery(POSTS),
                                            "claims",
                                            known.fact().claims().stream()
                                                    .map(each -> each.claim().claim())
                                                    .toList())
                                    .bind(
                                            "role",
                                            known.fact().roles().getFirst().role())
                                    .mapTo(String.class)
                                    .list());
                }
            }
            return posts;
        });
    }
}
