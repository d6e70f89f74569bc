package org.hearsay.ledger.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ledger.query.Answered;
import org.hearsay.ledger.query.Tracker;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Compares the answer to a watch with what it was, and files what is other. */
final class Comparing {

    private final Handle handle;
    private final Instant now;

    Comparing(Handle handle, Instant now) {
        this.handle = handle;
        this.now = now;
    }

    /** Takes the answer as it is for the first one: no change. */
    void begin(long watch) {
        keep(watch, Tracker.answers(handle, Questions.of(handle, watch)));
    }

    /** Files the changes of a watch; gives how many there were. */
    int compare(long watch) {
        Map<String, Answered> before = byFact(
                handle.createQuery("SELECT fact, status, reports, least, most FROM watch_answer WHERE watch = :watch")
                        .bind("watch", watch)
                        .map((row, context) -> new Answered(
                                row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                        .list());
        List<Answered> answers = Tracker.answers(handle, Questions.of(handle, watch));
        Map<String, Answered> after = byFact(answers);
        if (before.equals(after)) {
            return 0;
        }
        PreparedBatch changes = handle.prepareBatch(
                "INSERT INTO watch_change (watch, at, what, fact, note) VALUES (:watch, :at, :what, :fact, :note)");
        before.keySet().stream()
                .filter(fact -> !after.containsKey(fact))
                .forEach(fact -> add(changes, watch, Change.What.GONE, fact, ""));
        after.forEach((fact, now) -> {
            Answered then = before.get(fact);
            if (then == null) {
                add(changes, watch, Change.What.NEW, fact, "");
            } else if (!then.equals(now)) {
                add(changes, watch, Change.What.CHANGED, fact, note(then, now));
            }
        });
        int count = changes.size();
        changes.execute();
        keep(watch, answers);
        return count;
    }

    private void add(PreparedBatch changes, long watch, Change.What what, String fact, String note) {
        changes.bind("watch", watch)
                .bind("at", now.toString())
                .bind("what", what.label())
                .bind("fact", fact)
                .bind("note", note)
                .add();
    }

    private void keep(long watch, List<Answered> answers) {
        handle.execute("DELETE FROM watch_answer WHERE watch = ?", watch);
        if (answers.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("INSERT INTO watch_answer (watch, fact, status, reports, least, most)"
                + " VALUES (:watch, :fact, :status, :reports, :least, :most)");
        for (Answered each : answers) {
            rows.bind("watch", watch)
                    .bind("fact", each.fact())
                    .bind("status", each.status())
                    .bind("reports", each.reports())
                    .bind("least", each.least())
                    .bind("most", each.most())
                    .add();
        }
        rows.execute();
    }

    private static String note(Answered then, Answered now) {
        List<String> parts = new ArrayList<>();
        if (!then.status().equals(now.status())) {
            parts.add(then.status() + " → " + now.status());
        }
        if (then.least() != now.least() || then.most() != now.most()) {
            parts.add(range(then) + " → " + range(now) + (now.most() == 1 ? " origin" : " origins"));
        }
        if (then.reports() != now.reports()) {
            parts.add(then.reports() + " → " + now.reports() + (now.reports() == 1 ? " report" : " reports"));
        }
        return String.join(", ", parts);
    }

    private static String range(Answered fact) {
        return fact.least() == fact.most() ? Integer.toString(fact.least()) : fact.least() + "–" + fact.most();
    }

    private static Map<String, Answered> byFact(List<Answered> answers) {
        return answers.stream()
                .collect(Collectors.toMap(Answered::fact, Function.identity(), (a, b) -> a, TreeMap::new));
    }
}
