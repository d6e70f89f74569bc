package org.hearsay.ledger.settle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.origin.Copy;
import org.hearsay.ledger.origin.Ties;
import org.jdbi.v3.core.Handle;

/** The ties between reports that the ledger has. */
final class StoredTies implements Ties {

    private final Handle handle;
    private final Map<Long, Map<Long, List<Copy.Passage>>> known = new HashMap<>();

    StoredTies(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Copy.Passage> shared(long a, long b) {
        if (a > b) {
            return shared(b, a).stream()
                    .map(each -> new Copy.Passage(each.b(), each.a()))
                    .toList();
        }
        return known.computeIfAbsent(a, this::load).getOrDefault(b, List.of());
    }

    private Map<Long, List<Copy.Passage>> load(long a) {
        Map<Long, List<Copy.Passage>> passages = new HashMap<>();
        handle.createQuery("SELECT b, passages FROM shared_copy WHERE a = ?")
                .bind(0, a)
                .map((row, context) -> Map.entry(row.getLong("b"), Passages.of(row.getString("passages"))))
                .forEach(each -> passages.put(each.getKey(), each.getValue()));
        return passages;
    }

    @Override
    public Optional<Boolean> ruled(long a, long b) {
        return Optional.empty();
    }
}
