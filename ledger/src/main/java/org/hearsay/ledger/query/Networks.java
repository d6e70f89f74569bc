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
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final String TIES = "SELECT fact_claim.fact AS fact, claim.kind AS kind, sort.name AS sort,"
            + " fact.status AS status, fact.least AS least, fact.most AS most, a.identity AS one, b.identity AS other,"
            + " COUNT(DISTINCT reading.report) AS reports, MIN(" + Assertions.REPORTED + ") AS first FROM sort JOIN"
            + " claim ON claim.kind = sort.kind JOIN fact_claim ON fact_claim.claim = claim.seq JOIN fact ON fact.id ="
            + " fact_claim.fact JOIN reading ON reading.seq = claim.reading JOIN claim_role AS one ON one.claim ="
            + " claim.seq AND one.role = sort.one JOIN claim_role AS other ON other.claim = claim.seq AND other.role ="
            + " sort.other JOIN identity_member AS a ON a.entity = one.entity JOIN identity_member AS b ON b.entity ="
            + " other.entity WHERE claim.polarity = '+' AND claim.realis IN ('actual', 'ongoing') AND a.identity <>"
            + " b.identity AND " + Assertions.REPORTED + " <= :day";

    private static final String ABOUT =
            " AND claim.seq IN (SELECT claim_role.claim FROM identity_member JOIN claim_role"
                    + " ON claim_role.entity = identity_member.entity WHERE identity_member.identity = :about)";

    private static final String EACH = " GROUP BY fact_claim.fact, claim.kind, sort.name, sort.one, a.identity,"
            + " sort.other, b.identity, fact.status, fact.least, fact.most"
            + " ORDER BY fact_claim.fact, claim.kind, sort.one, a.identity, sort.other, b.identity";

    private static final String PARTIES = "SELECT id, name, type FROM identity WHERE id IN (<some>) AND type IN"
            + " ('person', 'organisation', 'place')";

    /** How many whole networks are kept. */
    private static final int KEPT = 4;

    private final Database database;
    private final List<String[]> sorts = ResourceLines.of(Networks.class, "ties.tsv").stream()
            .map(line -> line.split("\t"))
            .toList();
    private final Recent<TieQuery, Network> lately;

    public Networks(Database database) {
        this.database = database;
        this.lately = new Recent<>(database::version, KEPT);
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
            List<Tie> ties = ties(handle, asked);
            Map<String, Network.Party> parties = parties(handle, ties);
            ties.removeIf(tie -> !parties.containsKey(tie.one()) || !parties.containsKey(tie.other()));
            ties.removeIf(tie -> !asked.wants(tie));
            return Network.of(parties, ties);
        });
    }

    private List<Tie> ties(Handle handle, TieQuery asked) {
        List<Tie> ties = new ArrayList<>();
        List<String> lines = lines(asked);
        if (lines.isEmpty()) {
            return ties;
        }
        Set<List<String>> seen = new HashSet<>();
        Query query = handle.createQuery("WITH sort (kind, one, other, name) AS (VALUES " + String.join(", ", lines)
                + ") " + TIES + (asked.about().isPresent() ? ABOUT : "") + EACH);
        asked.about().ifPresent(party -> query.bind("about", party));
        query
                .bind("day", asked.asOf().map(LocalDate::toString).orElse("9999"))
                .map((row, context) -> new Tie(
                        row.getString("fact"),
                        Kind.of(row.getString("kind")),
                        row.getString("sort"),
                        row.getString("one"),
                        row.getString("other"),
                        Labelled.of(Fact.Status.class, row.getString("status")),
                        row.getInt("reports"),
                        new Fact.Count(row.getInt("least"), row.getInt("most")),
                        row.getString("first")))
                .stream()
                .filter(tie -> seen.add(ends(tie)))
                .forEach(ties::add);
        return ties;
    }

    /** The lines of {@code ties.tsv} that can be such ties, as SQL has rows of a table. */
    private List<String> lines(TieQuery asked) {
        return sorts.stream()
                .filter(cells -> asked.sorts().isEmpty() || asked.sorts().contains(cells[3]))
                .map(cells -> "('" + String.join("', '", cells) + "')")
                .toList();
    }

    /** What makes it another tie of the same fact: kin tie two whichever of them is named first. */
    private static List<String> ends(Tie tie) {
        boolean turned = tie.mutual() && tie.one().compareTo(tie.other()) > 0;
        return List.of(tie.fact(), tie.sort(), turned ? tie.other() : tie.one(), turned ? tie.one() : tie.other());
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

    private static Map<String, Network.Party> parties(Handle handle, List<Tie> ties) {
        Set<String> ends =
                ties.stream().flatMap(tie -> Stream.of(tie.one(), tie.other())).collect(Collectors.toSet());
        Map<String, Network.Party> parties = new HashMap<>();
        Several.bind(handle.createQuery(PARTIES), "some", ends)
                .map((row, context) -> new Network.Party(
                        row.getString("id"),
                        row.getString("name"),
                        Labelled.of(Mention.Type.class, row.getString("type")),
                        0))
                .forEach(party -> parties.put(party.id(), party));
        return parties;
    }
}
