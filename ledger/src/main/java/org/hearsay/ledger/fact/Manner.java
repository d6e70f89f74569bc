package org.hearsay.ledger.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Kind;
import org.hearsay.core.ResourceLines;

/**
 * How claims of a kind are told to be of one fact: a row of {@code facts.tsv}.
 *
 * @param event what it tells of: kinds of one event tell of it in other words
 * @param principal the roles of which one says which event it is, the best first
 * @param onlyNamed whether these count only where they are filled by somebody or something with a name
 * @param others the roles that must agree beside
 * @param days within how many days an event is mostly told; of what happens once, how far apart its dates may lie, 0 for any
 */
record Manner(
        String kind,
        String event,
        Nature nature,
        List<String> principal,
        boolean onlyNamed,
        List<String> others,
        int days,
        int order) {

    private static final Map<String, List<Manner>> BY_KIND = load();

    /** How often a thing like it is so. */
    enum Nature {
        STATE,
        ONCE,
        EVENT,
        ACT
    }

    /** The rows of a kind, in their order; at least one. */
    static List<Manner> of(Kind kind) {
        List<Manner> rows = BY_KIND.get(kind.name());
        if (rows == null) {
            throw new IllegalArgumentException("facts.tsv has no row for '" + kind.name() + "'");
        }
        return rows;
    }

    /** Where a kind stands among those that tell of one event: the first names it. */
    static int order(Kind kind) {
        return of(kind).getFirst().order();
    }

    /** The kinds that tell of the same events as any of some, themselves among them. */
    static List<Kind> alike(List<Kind> kinds) {
        Set<String> events = kinds.stream()
                .flatMap(kind -> of(kind).stream().map(Manner::event))
                .collect(Collectors.toSet());
        return Kind.all().stream()
                .filter(kind -> of(kind).stream().anyMatch(row -> events.contains(row.event())))
                .toList();
    }

    private static Map<String, List<Manner>> load() {
        List<String> lines = ResourceLines.of(Manner.class, "facts.tsv");
        Map<String, List<Manner>> rows = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            Manner row = new Manner(
                    cells[0],
                    cells[1],
                    Nature.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                    List.of(cells[3].replace("!", "").split(",")),
                    cells[3].endsWith("!"),
                    List.of(cells[4].split(",")),
                    Integer.parseInt(cells[5]),
                    i);
            rows.merge(cells[0], List.of(row), Manner::both);
        }
        return rows.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<Manner> both(List<Manner> some, List<Manner> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
