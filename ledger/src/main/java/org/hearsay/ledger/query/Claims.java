package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.ledger.store.ClaimColumns;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** What was claimed, from the newest readings. */
public final class Claims {

    /** How many claims are fetched at once: their number has no bound. */
    private static final int BATCH = 500;

    private static final String CLAIMS = "SELECT * FROM claim WHERE seq IN (<claims>)";

    private static final String READINGS = "SELECT DISTINCT reading FROM claim WHERE seq IN (<claims>)";

    private static final String ROLES = "SELECT claim_role.*, entity.id AS entity_id, entity.written AS entity_name,"
            + " entity.type AS entity_type, entity.number AS entity_number,"
            + " EXISTS (SELECT 1 FROM entity_name WHERE entity_name.entity = claim_role.entity) AS named"
            + " FROM claim_role LEFT JOIN entity ON entity.seq = claim_role.entity"
            + " WHERE claim_role.claim IN (<claims>) ORDER BY claim_role.claim, claim_role.position";

    private static final String CHAINS =
            ClaimColumns.CHAIN + "SELECT claim, statement FROM chain ORDER BY claim, depth";

    private final Database database;

    public Claims(Database database) {
        this.database = database;
    }

    /**
     * Gives the claims that fit, one by one, by publication, report and place in it. What is filed never changes, so they
     * are fetched a few at a time as they are taken, and all of them as they were when this was asked.
     */
    public void find(ClaimQuery asked, Consumer<FiledClaim> taker) {
        List<Long> found = database.read(handle -> new ClaimFilter(
                        asked,
                        asked.who().map(name -> People.keys(handle, name)).orElse(List.of()))
                .find(handle));
        for (int begin = 0; begin < found.size(); begin += BATCH) {
            List<Long> some = found.subList(begin, Math.min(found.size(), begin + BATCH));
            database.read(handle -> fetch(handle, some)).forEach(taker);
        }
    }

    /** Claims by their numbers, in that order. */
    static List<FiledClaim> fetchAll(Handle handle, List<Long> numbers) {
        List<FiledClaim> claims = new ArrayList<>();
        for (int begin = 0; begin < numbers.size(); begin += BATCH) {
            claims.addAll(fetch(handle, numbers.subList(begin, Math.min(numbers.size(), begin + BATCH))));
        }
        return claims;
    }

    /** The claims in which any of some headings fills a role. */
    List<FiledClaim> of(Handle handle, List<Long> headings) {
        List<FiledClaim> claims = new ArrayList<>();
        List<Long> found = new ClaimFilter(ClaimQuery.ALL.with(""), headings).find(handle);
        for (int begin = 0; begin < found.size(); begin += BATCH) {
            claims.addAll(fetch(handle, found.subList(begin, Math.min(found.size(), begin + BATCH))));
        }
        return claims;
    }

    private static List<FiledClaim> fetch(Handle handle, List<Long> numbers) {
        Map<Long, ReportMapper.Keyed> reports = ReportMapper.of(
                handle,
                Several.bind(handle.createQuery(READINGS), "claims", numbers)
                        .mapTo(Long.class)
                        .list());
        Map<Long, List<Long>> chains = new HashMap<>();
        Several.bind(handle.createQuery(CHAINS), "some", numbers)
                .map((row, context) -> Map.entry(row.getLong("claim"), row.getLong("statement")))
                .forEach(link -> chains.computeIfAbsent(link.getKey(), none -> new ArrayList<>())
                        .add(link.getValue()));
        Map<Long, Statement> statements = Statements.all(
                handle,
                chains.values().stream().flatMap(List::stream).distinct().toList(),
                reports);
        Map<Long, List<ClaimMapper.Filled>> roles = new HashMap<>();
        Several.bind(handle.createQuery(ROLES), "claims", numbers)
                .map((row, context) -> Map.entry(row.getLong("claim"), ClaimMapper.filled(row)))
                .forEach(role -> roles.computeIfAbsent(role.getKey(), none -> new ArrayList<>())
                        .add(role.getValue()));
        ClaimMapper mapper = new ClaimMapper(
                reports,
                claim -> roles.getOrDefault(claim, List.of()),
                claim -> chains.getOrDefault(claim, List.of()).stream()
                        .flatMap(number -> Optional.ofNullable(statements.get(number)).stream())
                        .toList());
        Map<Long, FiledClaim> claims = new HashMap<>();
        Several.bind(handle.createQuery(CLAIMS), "claims", numbers)
                .map((row, context) -> Map.entry(row.getLong("seq"), mapper.map(row, context)))
                .forEach(each -> claims.put(each.getKey(), each.getValue()));
        return numbers.stream().map(claims::get).toList();
    }
}
