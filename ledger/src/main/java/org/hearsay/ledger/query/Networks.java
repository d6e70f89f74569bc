package org.hearsay.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hearsay.core.Kind;
import org.hearsay.core.Labelled;
import org.hearsay.core.Mention;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.settle.Assertions;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who is tied to whom, of all that is settled. */
public final class Networks {

    /** Only what a claim asserts to be or to have been so: whom somebody wishes to join is no tie. */
    private static final String TIES = "SELECT fact_claim.fact, claim.kind, fact.status, fact.least, fact.most,"
            + " one.role AS one_role, a.identity AS one, other.role AS other_role, b.identity AS other,"
            + " COUNT(DISTINCT reading.report) AS reports, MIN(" + Assertions.REPORTED + ") AS first FROM claim JOIN"
            + " fact_claim ON fact_claim.claim = claim.seq JOIN fact ON fact.id = fact_claim.fact JOIN reading ON"
            + " reading.seq = claim.reading JOIN claim_role AS one ON one.claim = claim.seq JOIN claim_role AS other ON"
            + " other.claim = claim.seq JOIN identity_member AS a ON a.entity = one.entity JOIN identity_member AS b ON"
            + " b.entity = other.entity WHERE claim.kind IN (<kinds>) AND claim.polarity = '+' AND claim.realis IN"
            + " ('actual', 'ongoing') AND a.identity <> b.identity AND " + Assertions.REPORTED + " <= :day";

    private static final String ABOUT =
            " AND claim.seq IN (SELECT claim_role.claim FROM identity_member JOIN claim_role"
                    + " ON claim_role.entity = identity_member.entity WHERE identity_member.identity = :about)";

    private static final String EACH = " GROUP BY fact_claim.fact, claim.kind, one_role, one, other_role, other";

    private static final String PARTIES =
            "SELECT id, name, type FROM identity WHERE type IN ('person', 'organisation', 'place')";

    /** How many whole networks are kept. */
    private static final int KEPT = 4;

    /** Whoever is in a claim with somebody. */
    private static final String BESIDE = " AND id IN (SELECT other.identity FROM identity_member AS one JOIN claim_role"
            + " ON claim_role.entity = one.entity JOIN claim_role AS beside ON beside.claim = claim_role.claim JOIN"
            + " identity_member AS other ON other.entity = beside.entity WHERE one.identity = :about)";

    private final Database database;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private final Recent<TieQuery, Network> lately;

    /** A line of {@code ties.tsv}. */
    private record Row(String one, String other, String sort) {}

    public Networks(Database database) {
        this.database = database;
        this.lately = new Recent<>(database::version, KEPT);
        for (String line : ResourceLines.of(Networks.class, "ties.tsv")) {
            String[] cells = line.split("\t");
            rows.computeIfAbsent(cells[0], none -> new ArrayList<>()).add(new Row(cells[1], cells[2], cells[3]));
        }
    }

    /**
     * The network of the ties that fit, or the part of it that is wanted. As of a day, that part is told with the status that its
     * facts had then; it is chosen from ties of any status.
     */
    public Network find(TieQuery asked, UnaryOperator<Network> part) {
        if (asked.asOf().isEmpty()) {
            return part.apply(all(asked));
        }
        Network all = all(asked.ofStatuses(Set.of()));
        List<Tie> known = database.read(
                handle -> known(handle, part.apply(all).ties(), asked.asOf().orElseThrow()));
        known.removeIf(tie -> !asked.wants(tie));
        return Network.of(all.parties(), known);
    }

    private Network all(TieQuery asked) {
        return asked.about().isPresent() ? load(asked) : lately.get(asked, this::load);
    }

    private Network load(TieQuery asked) {
        return database.read(handle -> {
            Map<String, Network.Party> parties = parties(handle, asked);
            List<Tie> ties = ties(handle, asked, parties.keySet());
            ties.removeIf(tie -> !asked.wants(tie));
            return Network.of(parties, ties);
        });
    }

    private List<Tie> ties(Handle handle, TieQuery asked, Set<String> parties) {
        List<Tie> ties = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        Query query = handle.createQuery(TIES + (asked.about().isPresent() ? ABOUT : "") + EACH)
                .bindList("kinds", kinds(asked));
        asked.about().ifPresent(party -> query.bind("about", party));
        query.bind("day", asked.asOf().map(LocalDate::toString).orElse("9999"))
                .map((row, context) -> Map.entry(
                        List.of(row.getString("one_role"), row.getString("other_role")),
                        new Tie(
                                row.getString("fact"),
                                Kind.of(row.getString("kind")),
                                "",
                                row.getString("one"),
                                row.getString("other"),
                                Labelled.of(Fact.Status.class, row.getString("status")),
                                row.getInt("reports"),
                                new Fact.Count(row.getInt("least"), row.getInt("most")),
                                row.getString("first"))))
                .forEach(each -> {
                    Tie tie = each.getValue();
                    if (parties.contains(tie.one()) && parties.contains(tie.other())) {
                        sort(tie.kind(), each.getKey())
                                .map(sort -> with(tie, sort))
                                .filter(sorted -> seen.add(ends(sorted)))
                                .ifPresent(ties::add);
                    }
                });
        return ties;
    }

    /** The kinds of facts that can be such ties. */
    private List<String> kinds(TieQuery asked) {
        return rows.entrySet().stream()
                .filter(each -> asked.sorts().isEmpty()
                        || each.getValue().stream()
                                .anyMatch(row -> asked.sorts().contains(row.sort())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What makes it another tie of the same fact: kin tie two whichever of them is named first. */
    private static List<String> ends(Tie tie) {
        boolean turned = tie.mutual() && tie.one().compareTo(tie.other()) > 0;
        return List.of(tie.fact(), tie.sort(), turned ? tie.other() : tie.one(), turned ? tie.one() : tie.other());
    }

    private Optional<String> sort(Kind kind, List<String> roles) {
        return rows.getOrDefault(kind.name(), List.of()).stream()
                .filter(row -> List.of(row.one(), row.other()).equals(roles))
                .map(Row::sort)
                .findFirst();
    }

    private static Tie with(Tie tie, String sort) {
        return new Tie(
                tie.fact(),
                tie.kind(),
                sort,
                tie.one(),
                tie.other(),
                tie.status(),
                tie.reports(),
                tie.origins(),
                tie.first());
    }

    /** The ties with the status that their facts had on a day: only of those that were reported again later it may be another. */
    private static List<Tie> known(Handle handle, List<Tie> ties, LocalDate day) {
        List<String> facts = ties.stream().map(Tie::fact).distinct().toList();
        Set<String> changed = facts.isEmpty()
                ? Set.of()
                : Set.copyOf(Several.bind(
                                handle.createQuery(
                                        "SELECT id FROM fact WHERE id IN (<facts>) AND last_reported > :day"),
                                "facts",
                                facts)
                        .bind("day", day.toString())
                        .mapTo(String.class)
                        .list());
        Map<String, Fact> told = new HashMap<>();
        new FactLoader(handle)
                .load(facts.stream().filter(changed::contains).toList(), Optional.of(day))
                .forEach(fact -> told.put(fact.id(), fact));
        List<Tie> known = new ArrayList<>();
        for (Tie tie : ties) {
            if (!changed.contains(tie.fact())) {
                known.add(tie);
                continue;
            }
            Optional.ofNullable(told.get(tie.fact()))
                    .ifPresent(fact -> known.add(new Tie(
                            tie.fact(),
                            tie.kind(),
                            tie.sort(),
                            tie.one(),
                            tie.other(),
                            fact.status(),
                            tie.reports(),
                            fact.origins(),
                            tie.first())));
        }
        return known;
    }

    private static Map<String, Network.Party> parties(Handle handle, TieQuery asked) {
        Map<String, Network.Party> parties = new HashMap<>();
        Query query = handle.createQuery(PARTIES + (asked.about().isPresent() ? BESIDE : ""));
        asked.about().ifPresent(party -> query.bind("about", party));
        query.map((row, context) -> new Network.Party(
                        row.getString("id"),
                        row.getString("name"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        0))
                .forEach(party -> parties.put(party.id(), party));
        return parties;
    }
}
