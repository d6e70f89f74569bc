package org.hearsay.bench.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;

/** What a reading calls its entities. */
record EntityNames(Map<String, String> byId) {

    EntityNames {
        byId = Map.copyOf(byId);
    }

    static EntityNames of(Reading reading) {
        return new EntityNames(reading.entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::name, (first, other) -> first)));
    }

    /** The name of an entity; without one the words that stand for it. */
    String of(Optional<String> entity, String words) {
        return entity.flatMap(id -> Optional.ofNullable(byId.get(id)))
                .filter(name -> !name.isEmpty())
                .orElse(words);
    }
}
