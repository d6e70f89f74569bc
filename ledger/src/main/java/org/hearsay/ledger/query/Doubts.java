package org.hearsay.ledger.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;

/** What people had best look at: facts that nobody has judged yet, and names that may be of one. */
public final class Doubts {

    private static final String UNJUDGED = " FROM fact WHERE id NOT IN (SELECT judged.fact FROM judged_claim JOIN"
            + " fact_claim AS judged ON judged.claim = judged_claim.claim)";

    private static final String FACTS = "SELECT id" + UNJUDGED + " ORDER BY sure, id LIMIT :most OFFSET :skip";

    private static final String PAIRS = "SELECT candidate.one, candidate.other, one.name AS one_name, other.name AS"
            + " other_name, one.type AS one_type, other.type AS other_type, candidate.why FROM identity_candidate AS"
            + " candidate JOIN identity AS one ON one.id = candidate.one JOIN identity AS other ON other.id ="
            + " candidate.other ORDER BY candidate.score DESC, candidate.one, candidate.other";

    private static final String MEMBERS =
            " FROM identity_member JOIN entity ON entity.seq = identity_member.entity JOIN"
                    + " reading ON reading.seq = entity.reading";

    private static final String SEEN = "SELECT report.id AS report, entity.id AS entity, entity.written" + MEMBERS
            + " JOIN report ON report.seq = reading.report WHERE identity_member.identity = :identity"
            + " ORDER BY COALESCE(reading.published, '~'), reading.seq LIMIT :most";

    private static final String REPORTS =
            "SELECT identity_member.identity AS identity, COUNT(DISTINCT reading.report) AS" + " reports" + MEMBERS
                    + " WHERE identity_member.identity IN (<some>) GROUP BY identity_member.identity";

    private final Database database;
    private final Recent<String, List<Pair>> pairs;

    public Doubts(Database database) {
        this.database = database;
        this.pairs = new Recent<>(database::version, 1);
    }

    /** The ids of facts that nobody has accepted or graded, those first that the reader is least sure of. */
    public List<String> facts(int skip, int most) {
        return database.read(handle -> handle.createQuery(FACTS)
                .bind("skip", skip)
                .bind("most", most)
                .mapTo(String.class)
                .list());
    }

    /** How many facts nobody has accepted or graded. */
    public int factCount() {
        return database.read(handle -> handle.createQuery("SELECT COUNT(*)" + UNJUDGED)
                .mapTo(Integer.class)
                .one());
    }

    /** Those who may be one but are not surely enough to be taken for one; the likelier first. */
    public List<Pair> pairs() {
        return pairs.get("", none -> loadedPairs());
    }

    private List<Pair> loadedPairs() {
        return database.read(handle -> handle.createQuery(PAIRS)
                .map((row, context) -> new Pair(
                        new Side(row.getString("one"), row.getString("one_name"), row.getString("one_type")),
                        new Side(row.getString("other"), row.getString("other_name"), row.getString("other_type")),
                        row.getString("why")))
                .list());
    }

    /** In how many reports somebody is. */
    public int reports(Side side) {
        return reports(Set.of(side.identity())).getOrDefault(side.identity(), 0);
    }

    /** In how many reports each of several is, by their ids; who is in none is left out. At most some thousand at once. */
    public Map<String, Integer> reports(Set<String> identities) {
        if (identities.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> reports = new HashMap<>();
        database.read(handle -> Several.bind(handle.createQuery(REPORTS), "some", identities)
                        .map((row, context) -> Map.entry(row.getString("identity"), row.getInt("reports")))
                        .list())
                .forEach(each -> reports.put(each.getKey(), each.getValue()));
        return Map.copyOf(reports);
    }

    /** Where somebody is found, the earliest report first. */
    public List<Seen> seen(Side side, int most) {
        return database.read(handle -> handle.createQuery(SEEN)
                .bind("identity", side.identity())
                .bind("most", most)
                .map((row, context) ->
                        new Seen(row.getString("report"), row.getString("entity"), row.getString("written")))
                .list());
    }

    /**
     * Two who may be one.
     *
     * @param why in plain words
     */
    public record Pair(Side one, Side other, String why) {}

    /** One of them: the id across reports, the fullest name, and what it is. */
    public record Side(String identity, String name, String type) {}

    /**
     * Somebody in a report.
     *
     * @param entity the id in its reading
     * @param written the fullest name there
     */
    public record Seen(String report, String entity, String written) {}
}
