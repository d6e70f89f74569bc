package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.core.Mention;

/** Tells who is who across reports. A pure function of the entities of a block: their order plays no part. */
public final class Resolver {

    /**
     * The block of an entity: only entities of one block can be one. Empty for what has no name: it is nobody but itself.
     *
     * @param names every name it goes by in its report
     */
    public static Optional<String> block(Mention.Type type, String name, List<String> names) {
        return names.isEmpty() ? Optional.empty() : NameKey.of(name).map(NameKey::spelled);
    }

    /** Sorts the entities of one block into identities. */
    public Resolution resolve(List<LocalEntity> block) {
        Map<String, List<LocalEntity>> alike = new TreeMap<>();
        block.stream()
                .sorted(Comparator.comparing(LocalEntity::reported).thenComparing(LocalEntity::key))
                .forEach(entity -> NameKey.of(entity.name())
                        .ifPresent(key -> alike.computeIfAbsent(key.spelled(), none -> new ArrayList<>())
                                .add(entity)));
        List<Identity> identities =
                alike.values().stream().map(Resolver::identity).toList();
        return new Resolution(identities, List.of());
    }

    private static Identity identity(List<LocalEntity> members) {
        LocalEntity first = members.getFirst();
        return new Identity(
                first.key(),
                first.type(),
                first.name(),
                members.stream()
                        .map(each -> new Identity.Member(each, "the same full name"))
                        .toList());
    }
}
