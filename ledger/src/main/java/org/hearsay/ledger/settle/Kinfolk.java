package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Whose parents, children, siblings or spouses people are, by what their own report says of them. */
final class Kinfolk {

    /** How many are asked for at once. */
    private static final int BATCH = 500;

    /** Kin words between people who mostly share a surname. */
    private static final Set<String> CLOSE = Set.of(
            "father",
            "mother",
            "parent",
            "son",
            "daughter",
            "child",
            "brother",
            "sister",
            "sibling",
            "husband",
            "wife",
            "spouse");

    private static final String KIN =
            "SELECT mine.entity AS entity, kin.written AS kin, tie.written AS tie FROM claim_role AS mine JOIN claim"
                + " ON claim.seq = mine.claim JOIN claim_role AS theirs ON theirs.claim = mine.claim AND theirs.role"
                + " IN ('person', 'relative') AND theirs.entity <> mine.entity JOIN entity AS kin ON kin.seq ="
                + " theirs.entity JOIN claim_role AS tie ON tie.claim = mine.claim AND tie.role = 'relationship' WHERE"
                + " mine.entity IN (<some>) AND mine.role IN ('person', 'relative') AND COALESCE(claim.kind, '') ="
                + " 'kin' AND claim.polarity = '+' AND kin.type = 'person' AND EXISTS (SELECT 1 FROM entity_name WHERE"
                + " entity_name.entity = kin.seq) ORDER BY mine.entity, kin.written";

    private Kinfolk() {}

    /**
     * The names of the kin of entities, by the number of the entity. Who has none is of the family of whom the report calls by the
     * same given name and a surname, as {@link Namesakes} tell.
     */
    static Map<Long, List<String>> of(Handle handle, Collection<Long> entities) {
        Map<Long, List<String>> kin = told(handle, entities);
        kin.putAll(Namesakes.of(
                handle, entities.stream().filter(each -> !kin.containsKey(each)).toList()));
        return kin;
    }

    private static Map<Long, List<String>> told(Handle handle, Collection<Long> entities) {
        Map<Long, List<String>> kin = new HashMap<>();
        Several.parts(List.copyOf(entities), BATCH)
                .forEach(some -> Several.bind(handle.createQuery(KIN), "some", some)
                        .map((row, context) ->
                                new Tie(row.getLong("entity"), row.getString("kin"), row.getString("tie")))
                        .filter(Tie::isClose)
                        .forEach(tie -> kin.computeIfAbsent(tie.entity(), none -> new ArrayList<>())
                                .add(tie.kin())));
        return kin;
    }

    private record Tie(long entity, String kin, String word) {

        boolean isClose() {
            String last = word.substring(word.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
            return CLOSE.contains(last);
        }
    }
}
