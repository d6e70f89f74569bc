package org.hearsay.ledger.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
        List<Answered> before = handle.createQuery("SELECT * FROM watch_answer WHERE watch = :watch ORDER BY fact")
                .bind("watch", watch)
                .map((row, context) -> Answered.of(row))
                .list();
        List<Answered> after = Tracker.answers(handle, Questions.of(handle, watch));
        if (before.equals(after)) {
            return 0;
        }
        PreparedBatch changes = handle.prepareBatch(
                "INSERT INTO watch_change (watch, at, what, fact, note) VALUES (:watch, :at, :what, :fact, :note)");
        Map<String, Answered> unmatched = new TreeMap<>();
        after.forEach(each -> unmatched.put(each.fact(), each));
        Set<String> names = before.stream().map(Answered::fact).collect(Collectors.toSet());
        for (Answered then : before) {
            String name = unmatched.containsKey(then.fact()) ? then.fact() : renamed(then);
            boolean merged = !name.equals(then.fact()) && names.contains(name);
            Answered now = merged ? null : unmatched.remove(name);
            String note = now == null ? "" : note(then, now);
            if (now == null) {
                add(changes, watch, Change.What.GONE, then.fact(), note);
            } else if (!note.isEmpty()) {
                add(changes, watch, Change.What.CHANGED, now.fact(), note);
            }
        }
        unmatched.keySet().forEach(fact -> add(changes, watch, Change.What.NEW, fact, ""));
        int count = changes.size();
        if (count > 0) {
            changes.execute();
        }
        keep(watch, after);
        return count;
    }

    /** The id of the fact that has the claim of one whose own id is gone. */
    private String renamed(Answered then) {
        return handle.createQuery("SELECT fact FROM fact_claim WHERE claim = :claim")
                .bind("claim", then.claim())
                .mapTo(String.class)
                .findOne()
                .orElse(then.fact());
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
        PreparedBatch rows =
                handle.prepareBatch("INSERT INTO watch_answer (watch, fact, claim, status, reports, least, most)"
                        + " VALUES (:watch, :fact, :claim, :status, :reports, :least, :most)");
        for (Answered each : answers) {
            rows.bind("watch", watch)
                    .bind("fact", each.fact())
                    .bind("claim", each.claim())
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
}
