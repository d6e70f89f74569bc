package org.hearsay.ledger.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;

/**
 * An entity of one reading, with what tells whether it is the same as one of another reading.
 *
 * @param key what it is known again by in any ledger that has filed this reading: the report's number of words and days play
 *     no part in it, nor the order of filing
 * @param report what the report is known again by; two entities of one report are never one
 * @param reported the day, ISO 8601, that the report counts from
 * @param name the fullest name
 * @param names every name it goes by in its report
 * @param posts what the report says it is, in plain lower-case words ("defence minister")
 * @param kin its kin by name, with what they are to it ("father Mustafa Tlass")
 * @param company the names of the others in the report
 */
public record LocalEntity(
        String key,
        String report,
        String reported,
        Mention.Type type,
        String name,
        List<String> names,
        Optional<Entity.Number> number,
        Set<String> posts,
        Set<Kin> kin,
        Set<String> company) {

    public LocalEntity {
        names = List.copyOf(names);
        posts = Set.copyOf(posts);
        kin = Set.copyOf(kin);
        company = Set.copyOf(company);
    }

    /** @param relationship what the one with this name is to the entity: {@code father} */
    public record Kin(String relationship, String name) {}
}
