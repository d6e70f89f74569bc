package org.hearsay.ledger.settle;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What was looked up last, as much of it as is good to hold: what has not been asked for the longest goes first. */
final class Kept<K, V> {

    private final Map<K, V> values = new LinkedHashMap<>(64, 0.75f, true);
    private final Function<K, V> load;
    private final ToIntFunction<V> size;
    private final int most;
    private int holds;

    /**
     * @param size tells how much there is to one, in whatever is counted
     * @param most how much is held; the one asked for last is held whatever its size
     */
    Kept(int most, ToIntFunction<V> size, Function<K, V> load) {
        this.most = most;
        this.size = size;
        this.load = load;
    }

    V get(K key) {
        V known = values.get(key);
        if (known != null) {
            return known;
        }
        V loaded = load.apply(key);
        values.put(key, loaded);
        holds += sized(loaded);
        Iterator<V> eldest = values.values().iterator();
        while (holds > most && values.size() > 1) {
            holds -= sized(eldest.next());
            eldest.remove();
        }
        return loaded;
    }

    /** An empty one has a place, too. */
    private int sized(V value) {
        return 1 + size.applyAsInt(value);
    }
}
