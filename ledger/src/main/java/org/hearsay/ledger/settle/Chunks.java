package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The blocks that a settling touches, taken a few at a time: as many as have together about as many members as is good to hold. */
final class Chunks {

    /** So many blocks are looked up at once. */
    private static final int PAGE = 1000;

    private final Handle handle;
    private final String sizes;
    private final int most;

    /**
     * @param touched the table of the blocks
     * @param members the table of their members
     * @param most how many members are good to hold
     */
    Chunks(Handle handle, String touched, String members, int most) {
        this.handle = handle;
        this.sizes = "SELECT block, (SELECT COUNT(*) FROM " + members + " AS member WHERE member.block = touched.block)"
                + " AS members FROM " + touched + " AS touched WHERE block > ? ORDER BY block LIMIT " + PAGE;
        this.most = most;
    }

    /** A block and the number of its members. */
    private record Sized(String block, int members) {}

    /** Gives all that have members, in order. The taker may change who a member is, but not its block. */
    void each(Consumer<List<String>> taker) {
        List<String> chunk = new ArrayList<>();
        int members = 0;
        for (List<Sized> page = page("");
                !page.isEmpty();
                page = page(page.getLast().block())) {
            for (Sized each : page) {
                if (!chunk.isEmpty() && (members + each.members() > most || chunk.size() >= most / 8)) {
                    taker.accept(List.copyOf(chunk));
                    chunk.clear();
                    members = 0;
                }
                if (each.members() > 0) {
                    chunk.add(each.block());
                    members += each.members();
                }
            }
        }
        if (!chunk.isEmpty()) {
            taker.accept(List.copyOf(chunk));
        }
    }

    private List<Sized> page(String after) {
        return handle.createQuery(sizes)
                .bind(0, after)
                .map((row, context) -> new Sized(row.getString("block"), row.getInt("members")))
                .list();
    }
}
