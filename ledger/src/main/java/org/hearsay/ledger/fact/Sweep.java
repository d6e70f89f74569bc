package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Goes through the events of a block by day and puts each with the claims it fits best. Claims whose days are long past are not
 * looked at any more, so that the work grows with the block, not with its square.
 */
final class Sweep {

    private final List<Cluster> open = new ArrayList<>();
    private final List<Cluster> closed = new ArrayList<>();

    /** Claims must come by their first day. */
    void add(Telling telling) {
        close(telling.days().first());
        List<Cluster> fitting =
                open.stream().filter(cluster -> Likeness.fits(telling, cluster)).toList();
        if (fitting.isEmpty()) {
            open.add(new Cluster(telling));
        } else if (fitting.size() == 1) {
            fitting.getFirst().add(telling);
        } else {
            Collections.max(fitting, Comparator.comparingDouble(cluster -> Likeness.score(telling, cluster)))
                    .add(telling);
        }
    }

    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>(closed);
        all.addAll(open);
        return all;
    }

    private void close(LocalDate day) {
        open.removeIf(cluster -> {
            boolean past = cluster.lastDay().isBefore(day);
            if (past) {
                closed.add(cluster);
            }
            return past;
        });
    }
}
