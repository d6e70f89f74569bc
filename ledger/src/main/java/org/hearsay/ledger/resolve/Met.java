package org.hearsay.ledger.resolve;

import java.util.List;

/** Who is whom among those of one meeting, and who may be. */
public record Met(List<Taken> taken, List<Candidate> candidates) {

    public Met {
        taken = List.copyOf(taken);
        candidates = List.copyOf(candidates);
    }

    /**
     * One who is taken for another.
     *
     * @param home the id it has by the names of its block
     * @param identity the id of whom it is taken for
     * @param why in plain words
     */
    public record Taken(String home, String identity, String why) {}
}
