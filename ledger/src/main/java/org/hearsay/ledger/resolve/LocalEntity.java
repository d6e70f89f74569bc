package org.hearsay.ledger.resolve;

import java.util.Comparator;
import java.util.List;
import org.hearsay.core.Mention;

/**
 * A named entity of one reading, with what tells whether it is the same as one of another reading.
 *
 * @param key what it is known again by in any ledger that has filed this reading; the order of filing plays no part in it
 * @param report what the report is known again by; two entities of one report are never one
 * @param reported the day, ISO 8601, that the report counts from
 * @param name the fullest name
 * @param names every name it goes by in its report
 * @param located whether a gazetteer knows it as a place
 * @param kin the fullest names of its parents, children, siblings and spouses, as its report tells of them, and of those whom
 *     the report calls by its name among others
 * @param described what its report says it is: its posts, and whose kin it is ("Ana Petrova's son")
 * @param posts the same posts, each with the body or country that it is of ({@value #OF} between them)
 */
public record LocalEntity(
        String key,
        String report,
        String reported,
        Mention.Type type,
        String name,
        List<String> names,
        boolean located,
        List<String> kin,
        List<String> described,
        List<String> posts) {

    /** Between a post and what it is of. */
    public static final String OF = " of ";

    /** By day reported, then by key: the first of an identity gives it its id. */
    public static final Comparator<LocalEntity> ORDER =
            Comparator.comparing(LocalEntity::reported).thenComparing(LocalEntity::key);

    public LocalEntity {
        names = List.copyOf(names);
        kin = List.copyOf(kin);
        described = List.copyOf(described);
        posts = List.copyOf(posts);
    }
}
