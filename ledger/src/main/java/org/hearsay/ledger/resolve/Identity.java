package org.hearsay.ledger.resolve;

import java.util.List;
import org.hearsay.core.Mention;

/**
 * One person, body or place across reports.
 *
 * @param id the key of its first member, by day reported and then key: the same in whatever order reports were filed
 * @param name the fullest name as most reports spell it
 * @param members the entities that are it
 */
public record Identity(String id, Mention.Type type, String name, List<Member> members) {

    public Identity {
        members = List.copyOf(members);
    }

    /** @param why it is taken to be this one, in plain words */
    public record Member(LocalEntity entity, String why) {}
}
