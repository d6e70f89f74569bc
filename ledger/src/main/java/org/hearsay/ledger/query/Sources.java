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
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Who is cited, how often, and how often what they said was borne out by others or contradicted. */
public final class Sources {

    private static final int BATCH = 200;

    private static final Set<String> PRONOUNS = Set.copyOf(ResourceLines.of(Sources.class, "pronouns.txt"));

    /** A row a statement; sources that are not named go by their words. */
    private static final String CITED = "SELECT statement.seq AS statement, identity_member.identity AS identity,"
            + " COALESCE(identity.name, entity.written, statement.source_words, '') AS name, statement.speaker AS kind,"
            + " reading.report AS report FROM statement JOIN reading ON reading.seq = statement.reading LEFT JOIN"
            + " entity ON entity.seq = statement.source_entity LEFT JOIN identity_member ON identity_member.entity ="
            + " statement.source_entity LEFT JOIN identity ON identity.id = identity_member.identity WHERE"
            + " statement.reading IN (SELECT reading FROM settled) AND " + Assertions.REPORTED + " <= :day"
            + " ORDER BY statement.seq";

    private static final String SAID = "SELECT claim.statement AS statement, fact_claim.fact AS fact FROM claim JOIN"
            + " fact_claim ON fact_claim.claim = claim.seq WHERE claim.statement IS NOT NULL";

    /** Of the facts that stand otherwise than by one origin, uncontradicted, and of those reported again later. */
    private static final String STANDING = "SELECT id, status, least, last_reported > :day AS changed FROM fact WHERE"
            + " least > 1 OR status IN ('disputed', 'denied', 'retracted') OR last_reported > :day";

    private final Database database;

    public Sources(Database database) {
        this.database = database;
    }

    /** Those who are cited, the most cited first. */
    public List<Source> all(Optional<LocalDate> asOf) {
        return database.read(handle -> {
            String day = asOf.map(LocalDate::toString).orElse("9999");
            Map<String, Tally> tallies = new HashMap<>();
            Set<String> said = tally(handle, day, tallies);
            Map<String, Standing> standing = standing(handle, day, said, asOf);
            Map<String, String> grades = grades(handle);
            return tallies.values().stream()
                    .map(tally -> tally.source(standing, grades))
                    .sorted(Comparator.comparingInt(Source::statements)
                            .reversed()
                            .thenComparing(Source::name))
                    .toList();
        });
    }

    /** Counts who is cited, by what they go by; gives the facts of all that they said. */
    private static Set<String> tally(Handle handle, String day, Map<String, Tally> tallies) {
        Map<Long, Tally> speakers = new HashMap<>();
        handle.createQuery(CITED)
                .bind("day", day)
                .map((row, context) -> new Cited(
                        row.getLong("statement"),
                        Optional.ofNullable(row.getString("identity")),
                        told(row.getString("name")),
                        row.getString("kind"),
                        row.getLong("report")))
                .forEach(each -> {
                    Tally tally = tallies.computeIfAbsent(each.key(), none -> new Tally(each));
                    tally.add(each);
                    speakers.put(each.statement(), tally);
                });
        Set<String> said = new HashSet<>();
        handle.createQuery(SAID)
                .map((row, context) -> Map.entry(row.getLong("statement"), row.getString("fact")))
                .forEach(
                        each -> Optional.ofNullable(speakers.get(each.getKey())).ifPresent(tally -> {
                            tally.facts.add(each.getValue());
                            said.add(each.getValue());
                        }));
        return said;
    }

    /** How facts stood on the day; of most there is nothing to say, and they are left out. */
    private static Map<String, Standing> standing(
            Handle handle, String day, Set<String> facts, Optional<LocalDate> asOf) {
        Map<String, Standing> standing = new HashMap<>();
        List<String> changed = new ArrayList<>();
        handle
                .createQuery(STANDING)
                .bind("day", day)
                .map((row, context) -> new Stands(
                        row.getString("id"),
                        new Standing(Labelled.of(Fact.Status.class, row.getString("status")), row.getInt("least")),
                        row.getBoolean("changed")))
                .stream()
                .filter(each -> facts.contains(each.fact()))
                .forEach(each -> {
                    standing.put(each.fact(), each.standing());
                    if (each.changed()) {
                        changed.add(each.fact());
                    }
                });
        tellAnew(handle, changed, asOf, standing);
        return standing;
    }

    /** @param changed whether it has been reported again since the day */
    private record Stands(String fact, Standing standing, boolean changed) {}

    /** How facts stood on the day that have been reported on since. */
    private static void tellAnew(
            Handle handle, List<String> facts, Optional<LocalDate> asOf, Map<String, Standing> standing) {
        FactLoader loader = new FactLoader(handle);
        Several.parts(facts, BATCH)
                .forEach(some -> loader.load(some, asOf)
                        .forEach(fact -> standing.put(
                                fact.id(),
                                new Standing(fact.status(), fact.origins().least()))));
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

    private record Cited(long statement, Optional<String> identity, String name, String kind, long report) {

        String key() {
            return identity.orElseGet(() -> "\1" + name.toLowerCase(Locale.ROOT));
        }
    }

    private static final class Tally {

        private final Cited first;
        private final Map<String, Integer> kinds = new HashMap<>();
        private final Set<Long> reports = new HashSet<>();
        private final Set<String> facts = new HashSet<>();
        private int statements;

        Tally(Cited first) {
            this.first = first;
        }

        void add(Cited each) {
            statements++;
            kinds.merge(each.kind(), 1, Integer::sum);
            reports.add(each.report());
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
                    statements,
                    reports.size(),
                    facts.size(),
                    Math.toIntExact(told.stream().filter(Standing::borneOut).count()),
                    Math.toIntExact(told.stream().filter(Standing::contradicted).count()));
        }
    }
}
