package org.hearsay.ledger.decision;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.store.Database;
import org.jdbi.v3.core.Handle;

/** What was decided, in the order in which it was. */
public final class Decisions {

    private final Database database;
    private final Clock clock;

    public Decisions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Files rulings, all of them or none.
     *
     * @return their numbers, in their order
     * @throws IllegalArgumentException if nothing in the ledger is what one of them is about; the message says what was looked for
     */
    public List<Long> decide(List<Ruling> rulings, String who, String why) {
        return database.write(handle -> {
            Fitting fitting = new Fitting(handle);
            List<Long> numbers = new ArrayList<>();
            for (Ruling ruling : rulings) {
                Optional<String> missing = fitting.missing(ruling);
                if (missing.isPresent()) {
                    throw new IllegalArgumentException(missing.get());
                }
                numbers.add(new RulingRows(handle).add(clock.instant(), who, why, ruling, Optional.empty()));
            }
            return numbers;
        });
    }

    /**
     * Takes a decision back; that is a decision too.
     *
     * @throws IllegalArgumentException if there is none of that number, or it is undone already
     */
    public long undo(long number, String who, String why) {
        return database.write(handle -> {
            Decision undone = all(handle).stream()
                    .filter(each -> each.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no decision " + number));
            if (undone.undone().isPresent()) {
                throw new IllegalArgumentException("decision " + number + " is undone already");
            }
            return new RulingRows(handle).add(clock.instant(), who, why, undone.ruling(), Optional.of(number));
        });
    }

    /** All decisions, undone ones too, in the order in which they were made. */
    public List<Decision> all() {
        return database.read(Decisions::all);
    }

    /** The decisions that took another one back, in the order in which they were made. */
    public List<Undoing> undoings() {
        return database.read(handle -> new RulingRows(handle)
                .all().stream()
                        .flatMap(row -> row
                                .undoes()
                                .map(undone -> new Undoing(
                                        row.number(), Instant.parse(row.at()), row.who(), row.why(), undone))
                                .stream())
                        .toList());
    }

    /** A decision that took another back, with who did so, when and why. */
    public record Undoing(long number, Instant at, String who, String why, long undone) {}

    /**
     * The numbers of the decisions that are about nothing in the ledger: they are kept, and hold again as soon as there is
     * something.
     */
    public Set<Long> orphaned() {
        return database.read(handle -> {
            Fitting fitting = new Fitting(handle);
            return inForce(handle).stream()
                    .filter(each -> fitting.missing(each.ruling()).isPresent())
                    .map(Decision::number)
                    .collect(Collectors.toSet());
        });
    }

    /** The decisions that are not undone. */
    public static List<Decision> inForce(Handle handle) {
        return all(handle).stream().filter(each -> each.undone().isEmpty()).toList();
    }

    /** Of the decisions that are not undone those that edit a claim of one of the reports with these ids. */
    public static List<Decision> editing(Handle handle, Set<String> reports) {
        return decisions(new RulingRows(handle).editing(reports));
    }

    /** The rulings that were made or taken back since what is derived was last brought up to what is decided. */
    public static List<Ruling> pending(Handle handle) {
        Set<Long> settled = Set.copyOf(handle.createQuery("SELECT decision FROM settled_decision")
                .mapTo(Long.class)
                .list());
        return new RulingRows(handle)
                .all().stream()
                        .filter(row -> !settled.contains(row.number()))
                        .map(RulingRows.Row::ruling)
                        .toList();
    }

    private static List<Decision> all(Handle handle) {
        return decisions(new RulingRows(handle).all());
    }

    private static List<Decision> decisions(List<RulingRows.Row> rows) {
        Map<Long, Long> undone = new HashMap<>();
        rows.forEach(row -> row.undoes().ifPresent(number -> undone.put(number, row.number())));
        return rows.stream()
                .filter(row -> row.undoes().isEmpty())
                .map(row -> new Decision(
                        row.number(),
                        Instant.parse(row.at()),
                        row.who(),
                        row.why(),
                        row.ruling(),
                        Optional.ofNullable(undone.get(row.number()))))
                .toList();
    }
}
