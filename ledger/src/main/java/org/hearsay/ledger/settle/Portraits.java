package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** What reports say people are, each by its own report: their posts, and whose kin they are. */
final class Portraits {

    /** The kind is wrapped so that the holder's index is taken, and not that of the kind, which has claims of all reports. */
    private static final String POSTS =
            "SELECT mine.entity AS entity, post.written AS words FROM claim_role AS mine JOIN claim ON claim.seq ="
                    + " mine.claim JOIN claim_role AS post ON post.claim = claim.seq AND post.role = 'post' WHERE"
                    + " mine.entity IN (<some>) AND mine.role = 'holder' AND COALESCE(claim.kind, '') = 'post' AND"
                    + " claim.polarity = '+'";

    private static final String KIN =
            "SELECT mine.entity AS entity, theirs.written || '''s ' || tie.written AS words FROM claim_role AS mine"
                + " JOIN claim ON claim.seq = mine.claim JOIN claim_role AS theirs ON theirs.claim = claim.seq AND"
                + " theirs.role = 'person' JOIN claim_role AS tie ON tie.claim = claim.seq AND tie.role ="
                + " 'relationship' WHERE mine.entity IN (<some>) AND mine.role = 'relative' AND COALESCE(claim.kind,"
                + " '') = 'kin' AND claim.polarity = '+'";

    private static final String POSTS_OF = "SELECT DISTINCT mine.entity AS entity, post.written || '" + LocalEntity.OF
            + "' || body.written AS words FROM"
            + " claim_role AS mine JOIN claim ON claim.seq = mine.claim JOIN claim_role AS post ON post.claim ="
            + " claim.seq AND post.role = 'post' JOIN claim_role AS role ON role.claim = claim.seq AND role.role IN"
            + " ('organization', 'place') JOIN entity AS body ON body.seq = role.entity AND body.heading IS NOT NULL"
            + " WHERE mine.entity IN (<some>) AND mine.role = 'holder' AND COALESCE(claim.kind, '') = 'post' AND"
            + " claim.polarity = '+' ORDER BY entity, words";

    private Portraits() {}

    /** The words for each entity, by its number. */
    static Map<Long, List<String>> of(Handle handle, List<Long> entities) {
        return words(handle, POSTS + " UNION " + KIN + " ORDER BY entity, words", entities);
    }

    /** The posts of each entity with the body or country that each is of, by its number. */
    static Map<Long, List<String>> posts(Handle handle, List<Long> entities) {
        return words(handle, POSTS_OF, entities);
    }

    private static Map<Long, List<String>> words(Handle handle, String query, List<Long> entities) {
        Map<Long, List<String>> words = new HashMap<>();
        if (!entities.isEmpty()) {
            Several.bind(handle.createQuery(query), "some", entities)
                    .map((row, context) -> Map.entry(row.getLong("entity"), row.getString("words")))
                    .forEach(each -> words.computeIfAbsent(each.getKey(), none -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return words;
    }
}
