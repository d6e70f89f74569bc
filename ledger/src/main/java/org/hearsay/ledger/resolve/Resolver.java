package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.core.Mention;

/**
 * Tells who is who across reports. A pure function of the entities of a block: their order plays no part. Precision comes
 * first: what is not sure enough to be one stays apart, and is a candidate for review.
 */
public final class Resolver {

    /**
     * The block of an entity: only entities of one block can be one. Empty for what has no name: it is nobody but itself.
     *
     * @param names every name it goes by in its report
     * @param kin the names of its kin, as a {@link LocalEntity} has them
     */
    public static Optional<String> block(Mention.Type type, String name, List<String> names, List<String> kin) {
        return names.isEmpty() ? Optional.empty() : Blocks.of(type, name, names, kin);
    }

    /** Whether kin plays a part in who an entity is: where a person has no surname of its own. */
    public static boolean needsKin(Mention.Type type, String name) {
        return type == Mention.Type.PERSON && Parts.lacksSurname(name);
    }

    /** Sorts entities into identities. Those of several blocks at once are sorted block by block. */
    public Resolution resolve(List<LocalEntity> block) {
        Map<String, List<LocalEntity>> blocks = new TreeMap<>();
        Function<LocalEntity, String> blockOf = once(each ->
                Blocks.of(each.type(), each.name(), each.names(), each.kin()).orElse(""));
        block.stream()
                .sorted(LocalEntity.ORDER)
                .forEach(each -> blocks.computeIfAbsent(blockOf.apply(each), none -> new ArrayList<>())
                        .add(each));
        Unsure unsure = new Unsure();
        List<Identity> identities = blocks.entrySet().stream()
                .flatMap(each -> clusters(each.getKey(), each.getValue(), unsure).stream())
                .map(Cluster::identity)
                .sorted(Comparator.comparing(Identity::id))
                .toList();
        return new Resolution(identities, unsure.candidates(identities));
    }

    private static List<Cluster> clusters(String block, List<LocalEntity> sorted, Unsure unsure) {
        if (Blocks.isOfBodies(block)) {
            return new Bodies(unsure).cluster(forms(sorted, Resolver::bodyKey));
        }
        if (Blocks.isOfSounds(block)) {
            return bySound(forms(sorted, Resolver::soundKey), unsure);
        }
        return forms(sorted, each -> block).stream().map(Cluster::new).toList();
    }

    private static List<Cluster> bySound(List<Form> forms, Unsure unsure) {
        List<Form> people = new ArrayList<>();
        List<Form> things = new ArrayList<>();
        List<Form> bare = new ArrayList<>();
        for (Form form : forms) {
            List<Form> those = form.person() ? people : things;
            (form.parts().isFull() ? those : bare).add(form);
        }
        List<Cluster> persons = new FullNames(unsure).cluster(people);
        List<Cluster> found = new ArrayList<>(persons);
        for (Cluster thing : new FullNames(unsure).cluster(things)) {
            Optional<Cluster> misread = persons.stream()
                    .filter(each -> isMisread(thing, each))
                    .min(Comparator.comparing(Cluster::head, Form.MOST_REPORTED));
            misread.ifPresentOrElse(each -> each.add(thing, "a full name known as a person's"), () -> found.add(thing));
        }
        found.addAll(new BareNames(persons, unsure).cluster(bare));
        return found;
    }

    /** Whether a full name that is read as a place or body, and is no known place, is that of a person known well. */
    private static boolean isMisread(Cluster thing, Cluster person) {
        return person.reports().size() >= Cluster.WELL_KNOWN
                && Likeness.same(thing.head().parts(), person.head().parts())
                && thing.members().stream().noneMatch(LocalEntity::located);
    }

    private static String bodyKey(LocalEntity entity) {
        return Bodies.key(Parts.words(entity.name()));
    }

    /** Names of one word are told apart by whether they are read as a person's: Hague the man, Hague the town. */
    private static String soundKey(LocalEntity entity) {
        Optional<Parts> parts = Parts.of(entity.name(), entity.names(), entity.kin());
        String spelled = String.join(" ", Parts.words(entity.name()));
        if (parts.isEmpty() || parts.get().isFull()) {
            return spelled + parts.map(each -> "\t" + each.sounds()).orElse("");
        }
        return spelled + (entity.type() == Mention.Type.PERSON ? "\tperson" : "\tthing");
    }

    /**
     * Whoever is long in the news goes by the same few names in thousands of reports: what hangs on names, type and kin alone is
     * worked out once for each of them.
     */
    private static Function<LocalEntity, String> once(Function<LocalEntity, String> key) {
        Map<List<Object>, String> known = new HashMap<>();
        return entity -> known.computeIfAbsent(
                List.of(entity.type(), entity.name(), entity.names(), entity.kin()), none -> key.apply(entity));
    }

    private static List<Form> forms(List<LocalEntity> sorted, Function<LocalEntity, String> key) {
        Function<LocalEntity, String> keyOf = once(key);
        Map<String, List<LocalEntity>> alike = new TreeMap<>();
        sorted.forEach(each -> alike.computeIfAbsent(keyOf.apply(each), none -> new ArrayList<>())
                .add(each));
        List<Form> forms = new ArrayList<>();
        alike.forEach((spelled, entities) -> {
            LocalEntity first = entities.getFirst();
            Parts parts = Parts.of(first.name(), first.names(), first.kin()).orElseThrow();
            forms.add(Form.of(spelled, parts, entities));
        });
        forms.sort(Form.MOST_REPORTED);
        return forms;
    }
}
