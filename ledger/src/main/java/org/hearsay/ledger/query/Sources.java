package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Labelled;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.resolve.NameKey;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** Who is cited, how often, and how often what they said was borne out by others or contradicted. */
public final class Sources {

    private static final int BATCH = 200;

    private static final Set<String> PRONOUNS = Set.copyOf(ResourceLines.of(Sources.class, "pronouns.txt"));

    /** A row a statement, or several where several claims stand in it; sources that are not named go by their words. */
    private static final String CITED = "SELECT identity_member.identity AS identity, COALESCE(identity.name,"
            + " entity.written, statement.source_words, '') AS name, statement.speaker AS kind, statement.seq AS"
            + " statement, reading.report AS report, fact_claim.fact AS fact, fact.status AS status, fact.least AS"
            + " origins, fact.last_reported > :day AS changed FROM settled JOIN reading ON reading.seq ="
            + " settled.reading JOIN statement ON statement.reading = reading.seq LEFT JOIN entity ON entity.seq ="
            + " statement.source_entity LEFT JOIN identity_member ON identity_member.entity = entity.seq LEFT JOIN"
            + " identity ON identity.id = identity_member.identity LEFT JOIN claim ON claim.statement = statement.seq"
            + " LEFT JOIN fact_claim ON fact_claim.claim = claim.seq LEFT JOIN fact ON fact.id = fact_claim.fact WHERE "
            + Assertions.REPORTED + " <= :day";

    private final Database database;

    public Sources(Database database) {
        this.database = database;
    }

    /** Those who are cited, the most cited first. */
    public List<Source> all(Optional<LocalDate> asOf) {
        return database.read(handle -> {
            Map<String, Tally> tallies = new HashMap<>();
            Map<String, Standing> standing = new HashMap<>();
            Set<String> changed = new HashSet<>();
            handle.createQuery(CITED)
                    .bind("day", asOf.map(LocalDate::toString).orElse("9999"))
                    .map((row, context) -> {
                        Optional<String> fact = Optional.ofNullable(row.getString("fact"));
                        if (fact.isPresent()) {
                            standing.put(
                                    fact.get(),
                                    new Standing(
                                            Labelled.of(Fact.Status.class, row.getString("status")),
                                            row.getInt("origins")));
                            if (row.getBoolean("changed")) {
                                changed.add(fact.get());
                            }
                        }
                        return new Cited(
                                Optional.ofNullable(row.getString("identity")),
                                told(row.getString("name")),
                                row.getString("kind"),
                                row.getLong("statement"),
                                row.getLong("report"),
                                fact);
                    })
                    .forEach(each -> tallies.computeIfAbsent(each.key(), none -> new Tally(each))
                            .add(each));
            tellAnew(handle, List.copyOf(changed), asOf, standing);
            Map<String, String> grades = grades(handle);
            return tallies.values().stream()
                    .map(tally -> tally.source(standing, grades))
                    .sorted(Comparator.comparingInt(Source::statements)
                            .reversed()
                            .thenComparing(Source::name))
                    .toList();
        });
    }

    /** How facts stood on the day that have been reported on since. */
    private static void tellAnew(
            Handle handle, List<String> facts, Optional<LocalDate> asOf, Map<String, Standing> standing) {
        FactLoader loader = new FactLoader(handle);
        for (int begin = 0; begin < facts.size(); begin += BATCH) {
            loader.load(facts.subList(begin, Math.min(facts.size(), begin + BATCH)), asOf)
                    .forEach(fact -> standing.put(
                            fact.id(),
                            new Standing(fact.status(), fact.origins().least())));
        }
    }

    /** The grades that were ruled, by name; of two the later. */
    private static Map<String, String> grades(Handle handle) {
        Map<String, String> grades = new HashMap<>();
        for (Decision decision : Decisions.inForce(handle)) {
            if (decision.ruling() instanceof Ruling.Grade grade) {
                NameKey.of(grade.source()).ifPresent(key -> grades.put(key.spelled(), String.valueOf(grade.grade())));
            }
        }
        return grades;
    }

    /** Words that tell nothing of who it is are nobody's. */
    private static String told(String name) {
        return PRONOUNS.contains(name.toLowerCase(Locale.ROOT)) ? "" : name;
    }

    private record Standing(Fact.Status status, int origins) {

        boolean contradicted() {
            return switch (status) {
                case DISPUTED, DENIED, RETRACTED -> true;
                case REPORTED, CORROBORATED, CONFIRMED, UNVERIFIED -> false;
            };
        }

        boolean borneOut() {
            return !contradicted() && origins > 1;
        }
    }

    private record Cited(
            Optional<String> identity, String name, String kind, long statement, long report, Optional<String> fact) {

        String key() {
            return identity.orElseGet(() -> "\1" + name.toLowerCase(Locale.ROOT));
        }
    }

    private static final class Tally {

        private final Cited first;
        private final Map<String, Integer> kinds = new HashMap<>();
        private final Set<Long> statements = new HashSet<>();
        private final Set<Long> reports = new HashSet<>();
        private final Set<String> facts = new HashSet<>();

        Tally(Cited first) {
            this.first = first;
        }

        void add(Cited each) {
            if (statements.add(each.statement())) {
                kinds.merge(each.kind(), 1, Integer::sum);
            }
            reports.add(each.report());
            each.fact().ifPresent(facts::add);
        }

        Source source(Map<String, Standing> standing, Map<String, String> grades) {
            List<Standing> told = new ArrayList<>();
            facts.forEach(fact -> Optional.ofNullable(standing.get(fact)).ifPresent(told::add));
            String kind = kinds.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(first.kind());
            return new Source(
                    first.identity(),
                    first.name(),
                    Labelled.of(Attribution.Speaker.class, kind),
                    first.identity()
                            .flatMap(identity -> NameKey.of(first.name()))
                            .flatMap(key -> Optional.ofNullable(grades.get(key.spelled()))),
                    statements.size(),
                    reports.size(),
                    facts.size(),
                    Math.toIntExact(told.stream().filter(Standing::borneOut).count()),
                    Math.toIntExact(told.stream().filter(Standing::contradicted).count()));
        }
    }
}
