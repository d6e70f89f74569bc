package org.hearsay.ledger.settle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Fitting;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.origin.Ties;
import org.jdbi.v3.core.Handle;

/** The ties between reports that the ledger has. */
final class StoredTies implements Ties {

    private static final String SHARED = "SELECT b AS other, passages, 0 AS turned FROM shared_copy WHERE a = :report"
            + " UNION ALL SELECT a AS other, passages, 1 AS turned FROM shared_copy WHERE b = :report";

    /** So many passages are held at once, and as many reports that share none. */
    private static final int AT_ONCE = 50_000;

    private final Handle handle;
    private final Kept<Long, Map<Long, List<Copy.Passage>>> known;

    private final Map<Long, Set<Long>> one = new HashMap<>();
    private final Map<Long, Set<Long>> apart = new HashMap<>();

    StoredTies(Handle handle, List<Decision> inForce) {
        this.handle = handle;
        this.known = new Kept<>(AT_ONCE, StoredTies::passages, this::load);
        for (Decision decision : inForce) {
            if (decision.ruling() instanceof Ruling.OneOrigin ruling) {
                rule(ruling);
            }
        }
    }

    @Override
    public Map<Long, List<Copy.Passage>> shared(long report) {
        return known.get(report);
    }

    private static int passages(Map<Long, List<Copy.Passage>> shared) {
        return shared.values().stream().mapToInt(List::size).sum();
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
        return one.getOrDefault(report, Set.of());
    }

    @Override
    public boolean ruledApart(long a, long b) {
        return apart.getOrDefault(a, Set.of()).contains(b);
    }

    /** The later of two rulings on the same reports holds. */
    private void rule(Ruling.OneOrigin ruling) {
        Fitting fitting = new Fitting(handle);
        fitting.report(ruling.a())
                .ifPresent(a -> fitting.report(ruling.b()).ifPresent(b -> {
                    put(ruling.one() ? one : apart, a, b);
                    take(ruling.one() ? apart : one, a, b);
                }));
    }

    private static void put(Map<Long, Set<Long>> ruled, long a, long b) {
        ruled.computeIfAbsent(a, none -> new HashSet<>()).add(b);
        ruled.computeIfAbsent(b, none -> new HashSet<>()).add(a);
    }

    private static void take(Map<Long, Set<Long>> ruled, long a, long b) {
        ruled.computeIfAbsent(a, none -> new HashSet<>()).remove(b);
        ruled.computeIfAbsent(b, none -> new HashSet<>()).remove(a);
    }
}
