package org.hearsay.ledger.settle;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** For whom somebody speaks by the post that the same report gives it. */
final class SpokenFor {

    /** The kind is wrapped so that the holder's index is taken, and not that of the kind, which has claims of all reports. */
    private static final String BODIES = "SELECT holder.entity AS holder, identity_member.identity AS body FROM"
            + " claim_role AS holder JOIN claim ON claim.seq = holder.claim JOIN claim_role AS body ON body.claim ="
            + " claim.seq AND body.role IN ('organization', 'place') JOIN identity_member ON identity_member.entity ="
            + " body.entity WHERE holder.entity IN (<some>) AND holder.role = 'holder' AND COALESCE(claim.kind, '') ="
            + " 'post' AND claim.polarity = '+' AND COALESCE(claim.tense, '') <> 'past' ORDER BY body.role, claim.seq";

    private SpokenFor() {}

    /** For entities by their numbers the identities of the bodies; none for those that speak for none. */
    static Map<Long, String> of(Handle handle, Collection<Long> speakers) {
        Map<Long, String> bodies = new HashMap<>();
        if (!speakers.isEmpty()) {
            Several.bind(handle.createQuery(BODIES), "some", speakers)
                    .map((row, context) -> Map.entry(row.getLong("holder"), row.getString("body")))
                    .forEach(each -> bodies.putIfAbsent(each.getKey(), each.getValue()));
        }
        return bodies;
    }
}
