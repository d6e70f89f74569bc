package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;

/** Collects the first misses and every fault of readings. */
final class Notes {

    private final List<String> lines = new ArrayList<>();
    private int missesLeft;

    /** @param misses how many misses to keep */
    Notes(int misses) {
        this.missesLeft = misses;
    }

    void miss(String line) {
        if (missesLeft > 0) {
            missesLeft--;
            lines.add(line);
        }
    }

    void fault(String line) {
        lines.add(line);
    }

    List<String> lines() {
        return lines;
    }
}
