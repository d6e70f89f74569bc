package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.core.Mention;

/** Whom reports name, and who of them are one; each name is in a report of its own unless it says which. */
abstract class NamedInReports {

    final List<LocalEntity> entities = new ArrayList<>();

    void persons(String... names) {
        for (String name : names) {
            add(Integer.toString(entities.size()), Mention.Type.PERSON, name);
        }
    }

    void bodies(String... names) {
        for (String name : names) {
            add(Integer.toString(entities.size()), Mention.Type.ORGANISATION, name);
        }
    }

    void kin(String name, String... kin) {
        add(Integer.toString(entities.size()), Mention.Type.PERSON, name, List.of(kin));
    }

    void add(String report, Mention.Type type, String name) {
        add(report, type, name, List.of());
    }

    void described(String name, String post) {
        add(Integer.toString(entities.size()), Mention.Type.PERSON, name, List.of(), List.of(post));
    }

    void add(String report, Mention.Type type, String name, List<String> kin) {
        add(report, type, name, kin, List.of());
    }

    void add(String report, Mention.Type type, String name, List<String> kin, List<String> described) {
        String day = "2031-03-0" + (1 + entities.size() % 9);
        boolean located = report.startsWith("town");
        entities.add(new LocalEntity(
                "e" + entities.size(), report, day, type, name, List.of(name), located, kin, described, List.of()));
    }

    static String block(Mention.Type type, String name) {
        return block(type, name, List.of());
    }

    static String block(Mention.Type type, String name, List<String> kin) {
        return Resolver.block(type, name, List.of(name), kin).orElse("none");
    }

    /** The names of each identity. */
    Set<Set<String>> identities() {
        Map<String, List<LocalEntity>> blocks = new TreeMap<>();
        entities.forEach(
                each -> blocks.computeIfAbsent(block(each.type(), each.name(), each.kin()), none -> new ArrayList<>())
                        .add(each));
        Set<Set<String>> found = new HashSet<>();
        blocks.values()
                .forEach(block -> new Resolver().resolve(block).identities().forEach(identity -> {
                    Set<String> names = new TreeSet<>();
                    identity.members()
                            .forEach(each -> names.add(
                                    each.entity().key() + " " + each.entity().name()));
                    found.add(names);
                }));
        return found;
    }
}
