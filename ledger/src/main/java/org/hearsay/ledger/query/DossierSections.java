package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Kind;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.fact.Fact;
import org.jdbi.v3.core.Handle;

/** The sections of dossiers, a row of {@code dossier.tsv} each. */
final class DossierSections {

    private static final String COUNTS = "SELECT kind, COUNT(DISTINCT fact) AS facts FROM fact_party WHERE identity ="
            + " :id AND first_reported <= :day GROUP BY kind";

    private static final String MOST_REPORTED = "SELECT fact FROM fact_party WHERE identity = :id AND kind = :kind AND"
            + " first_reported <= :day ORDER BY reports DESC, first_reported, fact LIMIT :most";

    private static final Comparator<KnownFact> BY_TIME = Comparator.comparing((KnownFact known) -> day(known.fact()))
            .thenComparing(known -> known.fact().id());

    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> byKind = new HashMap<>();

    private record Row(String name, String title) {}

    private record Ranked(String fact, int place) {}

    DossierSections() {
        Set<String> named = new HashSet<>();
        List<String[]> lines = ResourceLines.of(DossierSections.class, "dossier.tsv").stream()
                .map(line -> line.split("\t"))
                .toList();
        for (String[] cells : lines) {
            Row row = new Row(cells[0], cells[1]);
            rows.add(row);
            for (String kind : cells[2].split(",")) {
                byKind.put(kind, row);
                named.add(kind);
            }
        }
        Row rest = Optional.ofNullable(byKind.remove("*")).orElseGet(rows::getLast);
        Kind.all().stream()
                .map(Kind::name)
                .filter(kind -> !named.contains(kind))
                .forEach(kind -> byKind.put(kind, rest));
    }

    /** @param most how many facts of a section to load; 0 for all */
    List<Dossier.Section> of(Handle handle, String identity, Optional<LocalDate> asOf, int most) {
        String day = asOf.map(LocalDate::toString).orElse("9999");
        Map<Row, Integer> totals = new HashMap<>();
        Map<Row, List<Ranked>> found = new LinkedHashMap<>();
        handle.createQuery(COUNTS)
                .bind("id", identity)
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getString("kind"), row.getInt("facts")))
                .forEach(each -> Optional.ofNullable(byKind.get(each.getKey())).ifPresent(row -> {
                    totals.merge(row, each.getValue(), Integer::sum);
                    List<String> facts = handle.createQuery(MOST_REPORTED)
                            .bind("id", identity)
                            .bind("kind", each.getKey())
                            .bind("day", day)
                            .bind("most", most == 0 ? Integer.MAX_VALUE : most)
                            .mapTo(String.class)
                            .list();
                    for (int i = 0; i < facts.size(); i++) {
                        found.computeIfAbsent(row, none -> new ArrayList<>()).add(new Ranked(facts.get(i), i));
                    }
                }));
        Map<Row, List<String>> chosen = new LinkedHashMap<>();
        found.forEach((row, facts) -> chosen.put(row, chosen(facts, most)));
        Map<String, KnownFact> loaded = load(handle, chosen.values(), asOf);
        List<Dossier.Section> sections = new ArrayList<>();
        for (Row row : rows) {
            List<KnownFact> known = chosen.getOrDefault(row, List.of()).stream()
                    .flatMap(fact -> Optional.ofNullable(loaded.get(fact)).stream())
                    .sorted(BY_TIME)
                    .toList();
            if (!known.isEmpty()) {
                sections.add(new Dossier.Section(row.name(), row.title(), known, totals.getOrDefault(row, 0)));
            }
        }
        return sections;
    }

    private static Map<String, KnownFact> load(
            Handle handle, Collection<List<String>> facts, Optional<LocalDate> asOf) {
        List<String> all = facts.stream().flatMap(List::stream).distinct().toList();
        Map<String, KnownFact> loaded = new HashMap<>();
        new FactLoader(handle)
                .quoted(all, asOf)
                .forEach(known -> loaded.put(known.fact().id(), known));
        return loaded;
    }

    /** The best of each kind in turn, so that none crowds out the others. */
    private static List<String> chosen(List<Ranked> found, int most) {
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::place))
                .map(Ranked::fact)
                .distinct()
                .limit(most == 0 ? Long.MAX_VALUE : most)
                .toList();
    }

    private static String day(Fact fact) {
        return fact.when()
                .flatMap(when -> when.earliest().or(when::latest))
                .map(LocalDate::toString)
                .orElse(fact.firstReported());
    }
}
