package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Blocks with how much is in each, taken a few at a time: as many as have together about as much as is good to hold. */
record Chunks(List<Sized> blocks, int most) {

    /** A block and the number of its members. */
    record Sized(String block, int members) {}

    void each(Consumer<List<String>> taker) {
        List<String> chunk = new ArrayList<>();
        int members = 0;
        for (Sized each : blocks) {
            if (!chunk.isEmpty() && (members + each.members() > most || chunk.size() >= most / 8)) {
                taker.accept(List.copyOf(chunk));
                chunk.clear();
                members = 0;
            }
            chunk.add(each.block());
            members += each.members();
        }
        if (!chunk.isEmpty()) {
            taker.accept(List.copyOf(chunk));
        }
    }
}
