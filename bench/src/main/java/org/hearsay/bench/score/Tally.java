package org.hearsay.bench.score;

import java.util.Set;

/** Counts what gold asks for, what readings say, and what of it is right. */
final class Tally {

    int gold;
    int said;
    int hit;

    void sets(Set<?> wanted, Set<?> found) {
        gold += wanted.size();
        said += found.size();
        hit += (int) wanted.stream().filter(found::contains).count();
    }

    Figure.Balance figure(String measure) {
        return new Figure.Balance(measure, gold, said, hit);
    }
}
