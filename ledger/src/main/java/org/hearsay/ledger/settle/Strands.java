package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Grouping;
import org.hearsay.ledger.fact.Naming;
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

/**
 * Puts facts about people who are only described to the facts that name them, which stand in other blocks. Each block's facts are
 * told by themselves first; those that meet are compared, and facts whose members have changed are told again.
 */
final class Strands {

    private static final String GONE = "SELECT id FROM fact_strand WHERE block IN (SELECT block FROM told_block)"
            + " AND id NOT IN (SELECT id FROM kept_fact)";

    /** Of those that go and of those that are told with them the one that is named. */
    private static final String ROOTS =
            "SELECT CASE joined WHEN '' THEN id ELSE joined END FROM fact_strand WHERE id IN (" + GONE + ")";

    private static final String CLAIMS = "SELECT claim FROM strand_claim WHERE strand = ? ORDER BY claim";

    /** Those that meet as they stand before any of them is joined: one may meet others in several places. */
    private static final String MEET = "INSERT INTO met_strand SELECT strand_meeting.meeting, fact_strand.id,"
            + " fact_strand.described, fact_strand.joined FROM strand_meeting JOIN fact_strand ON fact_strand.id ="
            + " strand_meeting.strand WHERE strand_meeting.meeting IN (SELECT meeting FROM touched_meeting)";

    /** Where somebody who is only described meets somebody. */
    private static final String MET = "SELECT * FROM met_strand WHERE meeting IN (SELECT meeting FROM met_strand WHERE"
            + " described) ORDER BY meeting, id";

    /**
     * Those that stand by themselves or take others in, but for those that the settling has told by themselves already. Whom a strand is
     * joined to is wrapped, for most are joined to none: else all of them are gone through for the few that are touched.
     */
    private static final String RETELL =
            "INSERT INTO retold_strand SELECT id, block FROM fact_strand WHERE id IN (SELECT strand FROM"
                + " touched_strand) AND COALESCE(joined, '') = '' AND (id NOT IN (SELECT strand FROM told_strand) OR"
                + " EXISTS (SELECT 1 FROM fact_strand AS taken WHERE taken.joined = fact_strand.id))";

    /** What those were told as. */
    private static final String ENDED = "SELECT fact FROM fact_strand WHERE id IN"
            + " (SELECT id FROM retold_strand) OR joined IN (SELECT id FROM retold_strand)";

    /** So many claims are held at once. */
    private static final int AT_ONCE = 8000;

    private final Kept<String, List<Assertion>> held = new Kept<>(AT_ONCE, List::size, this::load);
    private final Handle handle;
    private final Assertions assertions;
    private final Teller teller;
    private final Naming naming = new Naming();
    private final Batches batches;
    private final Batches.Rows strands;
    private final Batches.Rows claims;
    private final Batches.Rows meetings;
    private final Batches.Rows touched;
    private final Batches.Rows told;

    Strands(Handle handle, Assertions assertions, Teller teller) {
        this.handle = handle;
        this.assertions = assertions;
        this.teller = teller;
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS touched_meeting (meeting TEXT PRIMARY KEY)");
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS touched_strand (strand TEXT PRIMARY KEY)");
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS told_strand (strand TEXT PRIMARY KEY)");
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS met_strand (meeting TEXT, id TEXT, described BOOLEAN,"
                + " joined TEXT, PRIMARY KEY (meeting, id)) WITHOUT ROWID");
        handle.execute("CREATE TEMPORARY TABLE IF NOT EXISTS retold_strand (id TEXT PRIMARY KEY, block TEXT)");
        batches = new Batches(handle);
        strands = batches.of("INSERT INTO fact_strand VALUES (?, ?, ?, '', ?)");
        claims = batches.of("INSERT INTO strand_claim VALUES (?, ?)");
        meetings = batches.of("INSERT INTO strand_meeting VALUES (?, ?)");
        touched = batches.of("INSERT INTO touched_meeting VALUES (?) ON CONFLICT DO NOTHING");
        told = batches.of("INSERT INTO told_strand VALUES (?) ON CONFLICT DO NOTHING");
    }

    private record Strand(String meeting, String id, boolean described, String joined) {}

    void begin() {
        List.of("touched_meeting", "touched_strand", "told_strand", "met_strand", "retold_strand")
                .forEach(table -> handle.execute("DELETE FROM " + table));
    }

    /** The strands of the blocks that are told which some facts are told with. */
    Set<String> of(Set<String> facts) {
        return handle.createQuery("SELECT id, fact FROM fact_strand WHERE block IN (SELECT block FROM told_block)")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("fact")))
                .filter(each -> facts.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Takes out the strands of the blocks that are told but for those of facts that are kept, and the facts they were told with. */
    void leave() {
        handle.execute("INSERT INTO touched_meeting SELECT DISTINCT meeting FROM strand_meeting WHERE strand IN ("
                + GONE + ") ON CONFLICT DO NOTHING");
        handle.execute("INSERT INTO touched_strand SELECT * FROM (SELECT joined FROM fact_strand WHERE joined <> ''"
                + " AND id IN (" + GONE + ") UNION " + GONE + ") WHERE true ON CONFLICT DO NOTHING");
        // The fact may be named by a claim of a strand that goes; those that stay are told by another name, also where
        // one of
        // them has been told by itself since.
        String together = " WHERE (id IN (" + ROOTS + ") OR joined IN (" + ROOTS + "))";
        String told = "SELECT fact FROM fact_strand" + together + " AND fact <> ''";
        FactRows.drop(handle, told);
        handle.execute("UPDATE fact_claim SET fact = '' WHERE fact IN (" + told + ")");
        handle.execute("DELETE FROM told_strand WHERE strand IN (SELECT id FROM fact_strand" + together + ")");
        handle.execute("UPDATE fact_strand SET fact = ''" + together);
        handle.execute("DELETE FROM strand_meeting WHERE strand IN (" + GONE + ")");
        handle.execute("DELETE FROM strand_claim WHERE strand IN (" + GONE + ")");
        handle.execute("DELETE FROM fact_strand WHERE id IN (" + GONE + ")");
    }

    /** Notes a fact of a touched block, if it may name another or be named. */
    void add(String block, List<Assertion> fact) {
        String id = fact.getFirst().key();
        List<String> places = List.copyOf(naming.meetings(fact));
        if (!places.isEmpty()) {
            strands.add(id, block, naming.isDescribed(fact), id);
            told.add(id);
            fact.forEach(claim -> claims.add(claim.claim(), id));
            places.forEach(place -> meetings.add(place, id));
            places.forEach(touched::add);
        }
    }

    void send() {
        batches.send();
    }

    /** Puts those who are described to those who are named, and tells again what that changes. */
    void join() {
        handle.execute(MEET);
        List<Strand> meeting = new ArrayList<>();
        handle.createQuery(MET)
                .map((row, context) -> new Strand(
                        row.getString("meeting"),
                        row.getString("id"),
                        row.getBoolean("described"),
                        row.getString("joined")))
                .forEach(each -> {
                    if (!meeting.isEmpty() && !meeting.getFirst().meeting().equals(each.meeting())) {
                        join(meeting);
                        meeting.clear();
                    }
                    meeting.add(each);
                });
        join(meeting);
        retell();
    }

    private void join(List<Strand> meeting) {
        List<Strand> described = meeting.stream().filter(Strand::described).toList();
        List<Strand> named = meeting.stream().filter(each -> !each.described()).toList();
        List<List<Assertion>> facts =
                named.stream().map(each -> held.get(each.id())).toList();
        for (Strand each : described) {
            OptionalInt at = naming.named(held.get(each.id()), facts);
            String joined = at.isPresent() ? named.get(at.getAsInt()).id() : "";
            if (!joined.equals(each.joined())) {
                handle.execute("UPDATE fact_strand SET joined = ? WHERE id = ?", joined, each.id());
                List.of(each.id(), joined, each.joined())
                        .forEach(id ->
                                handle.execute("INSERT INTO touched_strand VALUES (?) ON CONFLICT DO NOTHING", id));
            }
        }
    }

    private List<Assertion> load(String strand) {
        List<Assertion> found = new ArrayList<>(assertions.load(
                handle.createQuery(CLAIMS).bind(0, strand).mapTo(Long.class).list()));
        found.sort(Grouping.ORDER);
        return found;
    }

    private void retell() {
        handle.execute(RETELL);
        FactRows.drop(handle, ENDED);
        FactRows rows = new FactRows(handle);
        handle.createQuery("SELECT id, block FROM retold_strand ORDER BY id")
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("block")))
                .forEach(each -> retell(each.getKey(), each.getValue(), rows));
        rows.send();
    }

    private void retell(String strand, String block, FactRows rows) {
        List<String> members = handle.createQuery("SELECT id FROM fact_strand WHERE id = ? OR joined = ?")
                .bind(0, strand)
                .bind(1, strand)
                .mapTo(String.class)
                .list();
        List<Assertion> fact = new ArrayList<>();
        members.forEach(member -> fact.addAll(held.get(member)));
        fact.sort(Grouping.ORDER);
        rows.add(block, teller.tell(fact));
        handle.execute(
                "UPDATE fact_strand SET fact = ? WHERE id = ? OR joined = ?",
                fact.getFirst().key(),
                strand,
                strand);
    }
}
