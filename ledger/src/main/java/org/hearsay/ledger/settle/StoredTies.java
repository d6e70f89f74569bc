package org.hearsay.ledger.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.origin.Ties;
import org.jdbi.v3.core.Handle;

/** The ties between reports that the ledger has. */
final class StoredTies implements Ties {

    private static final String SHARED = "SELECT b AS other, passages, 0 AS turned FROM shared_copy WHERE a = :report"
            + " UNION ALL SELECT a AS other, passages, 1 AS turned FROM shared_copy WHERE b = :report";

    private final Handle handle;
    private final Map<Long, Map<Long, List<Copy.Passage>>> known = new HashMap<>();

    StoredTies(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Map<Long, List<Copy.Passage>> shared(long report) {
        return known.computeIfAbsent(report, this::load);
    }

    private Map<Long, List<Copy.Passage>> load(long report) {
        Map<Long, List<Copy.Passage>> passages = new HashMap<>();
        handle.createQuery(SHARED)
                .bind("report", report)
                .map((row, context) -> {
                    List<Copy.Passage> shared = Passages.of(row.getString("passages"));
                    return Map.entry(
                            row.getLong("other"),
                            row.getBoolean("turned")
                                    ? shared.stream().map(Copy.Passage::turned).toList()
                                    : shared);
                })
                .forEach(each -> passages.put(each.getKey(), each.getValue()));
        return passages;
    }

    @Override
    public Set<Long> ruledOne(long report) {
        return Set.of();
    }

    @Override
    public boolean ruledApart(long a, long b) {
        return false;
    }
}
