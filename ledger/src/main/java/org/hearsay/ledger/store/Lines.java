package org.hearsay.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Connections that read, opened when they are needed, up to a few: one slow answer does not hold up the others. None sees what is
 * being written until it is there.
 */
final class Lines {

    /** As many are open at most. */
    static final int MOST = 4;

    private final Opening opening;
    private final List<Line> lines = new CopyOnWriteArrayList<>();

    /** Opens a connection. */
    interface Opening {
        Connection open() throws SQLException;
    }

    Lines(Opening opening) throws SQLException {
        this.opening = opening;
        lines.add(new Line(opening.open()));
    }

    /** The one that is there from the beginning. */
    Line first() {
        return lines.getFirst();
    }

    /** A connection whose lock is held; the one that this thread holds already, if it does. */
    Line take() throws SQLException {
        for (Line line : lines) {
            if (line.lock().isHeldByCurrentThread()) {
                line.lock().lock();
                return line;
            }
        }
        Optional<Line> free = free();
        if (free.isPresent()) {
            return free.get();
        }
        Line another = another();
        another.lock().lock();
        return another;
    }

    private Optional<Line> free() {
        return lines.stream().filter(line -> line.lock().tryLock()).findFirst();
    }

    /** A new one; where there are enough, the one that fewest wait for. */
    private synchronized Line another() throws SQLException {
        if (lines.size() < MOST) {
            lines.add(new Line(opening.open()));
            return lines.getLast();
        }
        return lines.stream()
                .min(java.util.Comparator.comparingInt(line -> line.lock().getQueueLength()))
                .orElseThrow();
    }

    void close() throws SQLException {
        for (Line line : lines) {
            line.connection().close();
        }
    }
}
