package org.hearsay.ledger.resolve;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Mention;

/**
 * The entities of a block whose fullest names are spelled alike.
 *
 * @param key the name as it sorts
 * @param person whether most of them are read as persons, or none but a person is called so
 * @param entities by day reported and key
 */
record Form(String key, Parts parts, boolean person, List<LocalEntity> entities, Set<String> reports) {

    /** The most reported first: an order that no order of filing plays a part in. */
    static final Comparator<Form> MOST_REPORTED =
            Comparator.comparingInt((Form form) -> -form.reports().size()).thenComparing(Form::key);

    Form {
        entities = List.copyOf(entities);
        reports = Set.copyOf(reports);
    }

    static Form of(String key, Parts parts, List<LocalEntity> entities) {
        long persons = entities.stream()
                .filter(each -> each.type() == Mention.Type.PERSON)
                .count();
        return new Form(
                key,
                parts,
                2 * persons >= entities.size() || parts.lent(),
                entities,
                entities.stream().map(LocalEntity::report).collect(toUnmodifiableSet()));
    }
}
