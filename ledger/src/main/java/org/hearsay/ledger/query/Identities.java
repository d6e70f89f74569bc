package org.hearsay.ledger.query;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Whom a name can mean across reports: it finds people and bodies through the names of any of their members. */
final class Identities {

    private static final String OF_HEADINGS = "SELECT DISTINCT identity_member.identity FROM entity JOIN"
            + " identity_member ON identity_member.entity = entity.seq WHERE entity.heading IN (<headings>) AND"
            + " identity_member.identity <> ''";

    private Identities() {}

    static List<String> of(Handle handle, String name) {
        return of(handle, People.keys(handle, name));
    }

    static List<String> of(Handle handle, List<Long> headings) {
        return headings.isEmpty()
                ? List.of()
                : handle.createQuery(OF_HEADINGS)
                        .bindList("headings", headings)
                        .mapTo(String.class)
                        .list();
    }
}
