package org.hearsay.ledger.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;

/** Finds whom a name can mean: the numbers of headings, each with the best way it was found. */
final class Lookup {

    /** Of those who are long in the news there are thousands of entities: whether there is one that counts is enough. */
    private static final String FULL_NAME = "SELECT name.seq FROM name WHERE name.joined = :joined AND EXISTS (SELECT"
        + " 1 FROM entity JOIN newest_reading ON newest_reading.seq = entity.reading WHERE entity.heading = name.seq)";

    private static final String OTHER_NAME = "SELECT DISTINCT pair.heading FROM (SELECT DISTINCT entity_name.name AS"
        + " name, entity.heading AS heading FROM name JOIN entity_name ON entity_name.name = name.seq JOIN entity ON"
        + " entity.seq = entity_name.entity WHERE name.joined = :joined AND entity.heading IS NOT NULL) AS pair WHERE"
        + " EXISTS (SELECT 1 FROM entity_name JOIN entity ON entity.seq = entity_name.entity JOIN newest_reading ON"
        + " newest_reading.seq = entity.reading WHERE entity_name.name = pair.name AND entity.heading = pair.heading)";

    private static final String WORDS = "SELECT DISTINCT entity.heading FROM entity_name JOIN entity ON entity.seq ="
        + " entity_name.entity JOIN newest_reading ON newest_reading.seq = entity.reading WHERE entity.heading IS NOT"
        + " NULL AND entity_name.name IN (SELECT name FROM name_word WHERE word IN (<words>) GROUP BY name HAVING"
        + " COUNT(*) = :count)";

    private static final String SURNAME = "SELECT DISTINCT name.seq, name.spelled FROM name_word"
            + " JOIN name ON name.seq = name_word.name JOIN entity ON entity.heading = name.seq"
            + " JOIN newest_reading ON newest_reading.seq = entity.reading"
            + " WHERE name_word.word = :surname";

    private final Handle handle;

    Lookup(Handle handle) {
        this.handle = handle;
    }

    Map<Long, Match> find(String name) {
        Map<Long, Match> found = new LinkedHashMap<>();
        Optional<NameKey> key = NameKey.of(name);
        if (key.isEmpty()) {
            return found;
        }
        whole(FULL_NAME, key.get()).forEach(heading -> found.putIfAbsent(heading, Match.FULL_NAME));
        whole(OTHER_NAME, key.get()).forEach(heading -> found.putIfAbsent(heading, Match.OTHER_NAME));
        if (found.isEmpty()
                || key.get().words().size() == 1) { // a surname: a brother who is never called by it alone is meant too
            words(key.get()).forEach(heading -> found.putIfAbsent(heading, Match.WORDS));
        }
        if (found.isEmpty()) {
            surname(key.get()).forEach(heading -> found.put(heading, Match.SURNAME));
        }
        return found;
    }

    private List<Long> whole(String query, NameKey key) {
        return handle.createQuery(query)
                .bind("joined", key.joined())
                .mapTo(Long.class)
                .list();
    }

    private List<Long> words(NameKey key) {
        List<String> words = key.words().stream().distinct().toList();
        return handle.createQuery(WORDS)
                .bindList("words", words)
                .bind("count", words.size())
                .mapTo(Long.class)
                .list();
    }

    private List<Long> surname(NameKey key) {
        String surname = key.words().getLast();
        List<Long> found = new ArrayList<>();
        int longest = 0;
        for (Candidate candidate : candidates(surname)) {
            int length = candidate.words().size();
            boolean ends = candidate.words().getLast().equals(surname);
            if (length < longest || !ends || !new HashSet<>(key.words()).containsAll(candidate.words())) {
                continue;
            }
            if (length > longest) {
                found.clear();
                longest = length;
            }
            found.add(candidate.heading());
        }
        return found;
    }

    private List<Candidate> candidates(String surname) {
        return handle.createQuery(SURNAME)
                .bind("surname", surname)
                .map((row, context) -> new Candidate(
                        row.getLong("seq"), List.of(row.getString("spelled").split(" "))))
                .list();
    }

    private record Candidate(long heading, List<String> words) {}
}
