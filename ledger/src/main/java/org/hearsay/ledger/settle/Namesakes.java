package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ledger.resolve.Families;
import org.hearsay.ledger.store.Several;
import org.jdbi.v3.core.Handle;

/** Who, called by a given name alone that names no place or faith there, bears it and a surname elsewhere in the same report. */
final class Namesakes {

    /** How many are asked for at once. */
    private static final int BATCH = 500;

    /** The people of the report of whoever has a name that somebody else's there begins with. */
    private static final String BESIDE =
            "SELECT bare.seq AS entity, bare.written AS name, other.written AS beside FROM entity AS bare JOIN entity"
                + " AS other ON other.reading = bare.reading AND other.seq <> bare.seq AND other.type = 'person' AND"
                + " other.heading IS NOT NULL WHERE bare.seq IN (<some>) AND NOT EXISTS (SELECT 1 FROM entity AS thing"
                + " WHERE thing.reading = bare.reading AND thing.heading = bare.heading AND thing.type <> 'person')"
                + " AND EXISTS (SELECT 1 FROM name AS called JOIN entity AS longer ON longer.reading = bare.reading"
                + " AND longer.type = 'person' JOIN name AS whole ON whole.seq = longer.heading WHERE called.seq ="
                + " bare.heading AND whole.spelled LIKE called.spelled || ' %') ORDER BY bare.seq, other.written";

    private Namesakes() {}

    /** The full name of the one that each is, if there is one, by the number of the entity. */
    static Map<Long, List<String>> of(Handle handle, List<Long> entities) {
        Map<Long, List<String>> found = new HashMap<>();
        Several.parts(entities, BATCH).forEach(some -> {
            Map<Long, String> names = new HashMap<>();
            Map<Long, List<String>> beside = new HashMap<>();
            Several.bind(handle.createQuery(BESIDE), "some", some)
                    .map((row, context) ->
                            new Row(row.getLong("entity"), row.getString("name"), row.getString("beside")))
                    .forEach(row -> {
                        names.put(row.entity(), row.name());
                        beside.computeIfAbsent(row.entity(), none -> new ArrayList<>())
                                .add(row.beside());
                    });
            names.forEach((entity, name) -> Families.fullName(name, beside.getOrDefault(entity, List.of()))
                    .ifPresent(full -> found.put(entity, List.of(full))));
        });
        return found;
    }

    private record Row(long entity, String name, String beside) {}
}
