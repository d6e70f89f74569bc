package org.hearsay.ledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.core.Mention;

/** What is taken to be one person, body or place so far. */
final class Cluster {

    /** Whoever is told of in so many reports is known well: what is read or spelled by mistake may be taken for that one. */
    static final int WELL_KNOWN = 10;

    private final List<Form> forms = new ArrayList<>();
    private final Map<LocalEntity, String> members = new LinkedHashMap<>();
    private final Set<String> reports = new HashSet<>();

    Cluster(Form form) {
        add(form, "the same full name");
    }

    /** A cluster of one that nothing ties to those of its name. */
    Cluster(Form form, LocalEntity entity, String why) {
        forms.add(form);
        add(entity, why);
    }

    void add(Form form, String why) {
        forms.add(form);
        form.entities().forEach(each -> add(each, why));
    }

    void add(LocalEntity entity, String why) {
        members.put(entity, why);
        reports.add(entity.report());
    }

    void add(Cluster other, String why) {
        forms.addAll(other.forms);
        other.members.keySet().forEach(each -> add(each, why));
    }

    /** The form that it is known by: the first that came in, which is the most reported. */
    Form head() {
        return forms.getFirst();
    }

    List<Form> forms() {
        return forms;
    }

    /** Whether it goes by a name of as many parts. */
    boolean hasPartsLike(Parts parts) {
        return forms.stream()
                .anyMatch(form -> form.parts().sounds().size() == parts.sounds().size());
    }

    /** What reports say it is, in words that few are called by: "ambassador to Belmark", not "president". */
    Set<String> described() {
        return members.keySet().stream()
                .flatMap(each -> each.described().stream())
                .map(each -> each.toLowerCase(Locale.ROOT))
                .filter(each -> each.contains(" "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> reports() {
        return reports;
    }

    Set<LocalEntity> members() {
        return members.keySet();
    }

    /** The reports in which it bears its surname, and not that of kin only. */
    Set<String> surnamed() {
        Set<String> found = new HashSet<>();
        for (Form form : forms) {
            if (!form.parts().lent()) {
                found.addAll(form.reports());
            }
        }
        return found;
    }

    /** In how many reports one is told from the other. */
    long together(Cluster other) {
        return together(other.reports);
    }

    long together(Set<String> others) {
        boolean less = others.size() < reports.size();
        return (less ? others : reports)
                .stream().filter((less ? reports : others)::contains).count();
    }

    Identity identity() {
        List<LocalEntity> sorted =
                members.keySet().stream().sorted(LocalEntity.ORDER).toList();
        Map<Mention.Type, Integer> types = new TreeMap<>();
        sorted.forEach(each -> types.merge(each.type(), 1, Integer::sum));
        Mention.Type type = sorted.getFirst().type();
        for (Map.Entry<Mention.Type, Integer> each : types.entrySet()) {
            type = each.getValue() > types.getOrDefault(type, 0) ? each.getKey() : type;
        }
        return new Identity(
                sorted.getFirst().key(),
                type,
                name(),
                sorted.stream()
                        .map(each -> new Identity.Member(each, members.getOrDefault(each, "")))
                        .toList());
    }

    /** The fullest name as most reports spell it: an odd longer one that few use does not count. */
    private String name() {
        Form most = forms.stream()
                .min(Comparator.comparing((Form form) ->
                                !form.parts().isFull() || form.parts().lent())
                        .thenComparing(Form.MOST_REPORTED))
                .orElseGet(this::head);
        Map<String, Integer> written = new TreeMap<>();
        most.entities().stream()
                .filter(members::containsKey)
                .forEach(each -> written.merge(each.name(), 1, Integer::sum));
        String name = head().entities().getFirst().name();
        for (Map.Entry<String, Integer> each : written.entrySet()) {
            name = each.getValue() > written.getOrDefault(name, 0) ? each.getKey() : name;
        }
        return name;
    }
}
