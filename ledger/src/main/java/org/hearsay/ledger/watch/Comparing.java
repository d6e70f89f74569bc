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
import org.hearsay.ledger.store.Batches;
import org.jdbi.v3.core.Handle;

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
        Changes changes = new Changes(watch);
        Map<String, Answered> unmatched = new TreeMap<>();
        after.forEach(each -> unmatched.put(each.fact(), each));
        Set<String> names = before.stream().map(Answered::fact).collect(Collectors.toSet());
        for (Answered then : before) {
            String name = unmatched.containsKey(then.fact()) ? then.fact() : renamed(then);
            boolean merged = !name.equals(then.fact()) && names.contains(name);
            Answered now = merged ? null : unmatched.remove(name);
            String note = now == null ? "" : note(then, now);
            if (now == null) {
                changes.add(Change.What.GONE, then.fact(), note);
            } else if (!note.isEmpty()) {
                changes.add(Change.What.CHANGED, now.fact(), note);
            }
        }
        unmatched.keySet().forEach(fact -> changes.add(Change.What.NEW, fact, ""));
        changes.batches.send();
        keep(watch, after);
        return changes.count;
    }

    /** The id of the fact that has the claim of one whose own id is gone. */
    private String renamed(Answered then) {
        return handle.createQuery("SELECT fact FROM fact_claim WHERE claim = :claim")
                .bind("claim", then.claim())
                .mapTo(String.class)
                .findOne()
                .orElse(then.fact());
    }

    /** The rows of changes, counted. */
    private final class Changes {

        private final Batches batches = new Batches(handle);
        private final Batches.Rows rows =
                batches.of("INSERT INTO watch_change (watch, at, what, fact, note) VALUES (?, ?, ?, ?, ?)");
        private final long watch;
        private int count;

        Changes(long watch) {
            this.watch = watch;
        }

        void add(Change.What what, String fact, String note) {
            rows.add(watch, now.toString(), what.label(), fact, note);
            count++;
        }
    }

    private void keep(long watch, List<Answered> answers) {
        handle.execute("DELETE FROM watch_answer WHERE watch = ?", watch);
        Batches batches = new Batches(handle);
        Batches.Rows rows = batches.of("INSERT INTO watch_answer (watch, fact, claim, status, reports, least, most)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (Answered each : answers) {
            rows.add(watch, each.fact(), each.claim(), each.status(), each.reports(), each.least(), each.most());
        }
        batches.send();
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
