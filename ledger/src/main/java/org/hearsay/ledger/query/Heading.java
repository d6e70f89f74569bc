package org.hearsay.ledger.query;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Mention;

/**
 * Somebody or something that filed reports name: all entities whose fullest names are spelled alike. Nothing is resolved
 * across reports beyond that: two people of one name share a heading, and one of two spellings has two.
 *
 * @param name the fullest name, as most reports spell it
 * @param names every name used under this heading, the most used first
 * @param types what reports take it for, the most frequent first
 * @param reports in how many reports it appears
 * @param first the earliest publication of these, ISO 8601; empty if none is dated
 * @param last the latest
 * @param match how it was found
 */
public record Heading(
        String name,
        List<String> names,
        List<Mention.Type> types,
        int reports,
        Optional<String> first,
        Optional<String> last,
        Match match) {

    public Heading {
        names = List.copyOf(names);
        types = List.copyOf(types);
    }
}
