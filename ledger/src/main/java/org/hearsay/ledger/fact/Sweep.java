package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes through the events of a block by day and puts each with the claims it fits best. Claims whose days are long past are not
 * looked at any more, so that the work grows with the block, not with its square.
 */
final class Sweep {

    /** So many days after its last one a cluster is closed: no claim is put to it later than that. */
    private static final int OPEN = Likeness.RETOLD;

    private final List<Cluster> open = new ArrayList<>();
    private final List<Cluster> closed = new ArrayList<>();

    /** Claims must come by their first day. */
    void add(Telling telling) {
        if (telling.manner().nature() != Manner.Nature.ONCE) {
            close(telling.days().first());
        }
        Optional<Cluster> best = open.stream()
                .filter(cluster -> Likeness.fits(telling, cluster))
                .max(Comparator.comparingDouble(cluster -> Likeness.score(telling, cluster)));
        best.ifPresentOrElse(cluster -> cluster.add(telling), () -> open.add(new Cluster(telling)));
    }

    List<Cluster> clusters() {
        List<Cluster> all = new ArrayList<>(closed);
        all.addAll(open);
        return all;
    }

    private void close(LocalDate day) {
        open.removeIf(cluster -> {
            boolean past = cluster.days().last().plusDays(OPEN).isBefore(day);
            if (past) {
                closed.add(cluster);
            }
            return past;
        });
    }
}
