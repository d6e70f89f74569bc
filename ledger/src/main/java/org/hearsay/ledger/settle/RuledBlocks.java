package org.hearsay.ledger.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.ledger.decision.Fitting;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;

/** What decisions touch: readings that new decisions are about, and blocks that merges join. */
final class RuledBlocks {

    private static final String PENDING =
            "SELECT seq FROM decision" + " WHERE seq NOT IN (SELECT decision FROM settled_decision)";

    private static final String MEMBERS = BlockOf.COLUMNS
            + " FROM name JOIN entity ON entity.heading = name.seq"
            + " JOIN entity_name ON entity_name.entity = entity.seq"
            + " JOIN newest_reading ON newest_reading.seq = entity.reading WHERE name.spelled = ? ORDER BY entity.seq";

    private static final String READINGS_OF_NAME = "INSERT INTO ruled_reading SELECT DISTINCT entity.reading FROM"
        + " identity_member JOIN entity ON entity.seq = identity_member.entity WHERE identity_member.block IN ( SELECT"
        + " other.block FROM name JOIN entity AS named ON named.heading = name.seq JOIN identity_member AS other ON"
        + " other.entity = named.seq WHERE name.spelled = ?) ON CONFLICT DO NOTHING";

    private static final String READINGS_OF_BLOCK = "INSERT INTO ruled_reading SELECT DISTINCT entity.reading FROM"
            + " identity_member JOIN entity ON entity.seq = identity_member.entity WHERE identity_member.block = ?"
            + " ON CONFLICT DO NOTHING";

    private static final String READING_OF_REPORT =
            "INSERT INTO ruled_reading SELECT seq FROM newest_reading WHERE report = ? ON CONFLICT DO NOTHING";

    private final Handle handle;

    RuledBlocks(Handle handle) {
        this.handle = handle;
    }

    /** How many decisions the derived rows do not take into account yet. */
    static int pending(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM (" + PENDING + ")")
                .mapTo(Integer.class)
                .one();
    }

    /**
     * Lets the readings that new decisions are about leave and enter again, and those with somebody in a block that is no longer
     * joined as it was; notes the decisions as settled.
     *
     * @param joined which blocks merges join now
     */
    void reenter(List<Ruling> pending, Map<String, String> joined) {
        handle.execute("DELETE FROM ruled_reading");
        Fitting fitting = new Fitting(handle);
        for (Ruling ruling : pending) {
            switch (ruling) {
                case Ruling.Merge merge -> names(List.of(merge.one(), merge.other()));
                case Ruling.Split split -> names(List.of(split.name(), split.from()));
                case Ruling.Reject reject ->
                    report(fitting.report(reject.claim().report()));
                case Ruling.Redate redate ->
                    report(fitting.report(redate.claim().report()));
                case Ruling.Recast recast ->
                    report(fitting.report(recast.claim().report()));
                case Ruling.OneOrigin origin -> {
                    report(fitting.report(origin.a()));
                    report(fitting.report(origin.b()));
                }
                case Ruling.Accept accept -> {}
                case Ruling.Rate rate -> {}
                case Ruling.Add add -> {}
                case Ruling.Grade grade -> {}
            }
        }
        join(joined);
        String settled = " WHERE number IN (SELECT reading FROM settled) AND number IN (SELECT seq FROM newest_reading)"
                + " ON CONFLICT DO NOTHING";
        handle.execute("INSERT INTO leaving_reading SELECT number FROM ruled_reading" + settled);
        handle.execute("INSERT INTO entering_reading SELECT number FROM ruled_reading" + settled);
        handle.execute("INSERT INTO settled_decision " + PENDING);
    }

    private void join(Map<String, String> joined) {
        Map<String, String> before = handle.createQuery("SELECT block, stands FROM joined_block")
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("block", String.class), row.getColumn("stands", String.class));
                    return all;
                });
        before.forEach((block, stands) -> {
            if (!stands.equals(joined.get(block))) {
                handle.execute(READINGS_OF_BLOCK, stands);
            }
        });
        handle.execute("DELETE FROM joined_block");
        joined.forEach((block, stands) -> handle.execute("INSERT INTO joined_block VALUES (?, ?)", block, stands));
    }

    private void names(List<String> names) {
        names.stream()
                .flatMap(name -> NameKey.of(name).stream())
                .forEach(key -> handle.execute(READINGS_OF_NAME, key.spelled()));
    }

    private void report(Optional<Long> report) {
        report.ifPresent(number -> handle.execute(READING_OF_REPORT, number));
    }

    /** Which blocks merges join: for each that is joined to others, the one that stands for them. */
    Map<String, String> joined(Rulings rulings) {
        Map<String, Set<String>> blocks = new HashMap<>();
        rulings.merged().stream().flatMap(List::stream).distinct().forEach(name -> blocks.put(name, blocks(name)));
        return rulings.joined(blocks);
    }

    private Set<String> blocks(String spelled) {
        Set<String> blocks = new TreeSet<>();
        BlockOf.each(handle, handle.createQuery(MEMBERS).bind(0, spelled), (entity, block) -> blocks.add(block));
        return blocks;
    }
}
