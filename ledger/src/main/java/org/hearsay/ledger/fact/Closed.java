package org.hearsay.ledger.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which facts of a block need not be looked at when claims are added to it, or some of its facts are to be told anew: those
 * that were closed before the first day that any of these claims may tell of. Claims are put together in the order of the days on
 * which they open; so what is new changes nothing of what came before, and nothing that opens later is put to what is closed.
 * Announcements are put to what has come about once all of that is known: nothing before the first announcement that is looked at
 * is taken for closed, and a fact with one is only if all that is looked at begins after it.
 */
public final class Closed {

    private static final String ANEW = "";

    private final Map<String, Whole> facts = new HashMap<>();
    private final Set<String> open = new HashSet<>();

    /**
     * A claim in its block.
     *
     * @param fact the one that it was counted for; empty if that is to be told
     * @param opens as {@link Reach} has it, in days since 1970, as is closes
     */
    public record Placed(long claim, String block, String fact, long opens, long closes, boolean announced) {

        /** One that is in no block. */
        public static final Placed NOWHERE = new Placed(0, "", ANEW, 0, 0, false);
    }

    /** The claims of a fact together; of those that announce something, the day on which the first opens. */
    private record Whole(long opens, long closes, long announced) {

        static Whole of(Placed claim) {
            return new Whole(claim.opens(), claim.closes(), claim.announced() ? claim.opens() : Long.MAX_VALUE);
        }

        static Whole both(Whole one, Whole other) {
            return new Whole(
                    Math.min(one.opens, other.opens),
                    Math.max(one.closes, other.closes),
                    Math.min(one.announced, other.announced));
        }

        boolean announces() {
            return announced < Long.MAX_VALUE;
        }
    }

    private Closed(Collection<Placed> block, Set<String> anew) {
        block.forEach(
                claim -> facts.merge(anew.contains(claim.fact()) ? ANEW : claim.fact(), Whole.of(claim), Whole::both));
    }

    /** The ids of the facts of some blocks that stay as they are, for all of their claims in these blocks. */
    public static Set<String> of(Collection<List<Placed>> blocks) {
        Set<String> anew = new HashSet<>(Set.of(ANEW));
        Set<String> closed = new HashSet<>();
        int before = 0;
        while (anew.size() > before) { // a fact may have claims in several blocks
            before = anew.size();
            Set<String> others = Set.copyOf(anew);
            closed.clear();
            for (List<Placed> block : blocks) {
                Closed some = new Closed(block, others);
                some.find();
                anew.addAll(some.open);
                closed.addAll(some.facts.keySet());
            }
        }
        closed.removeAll(anew);
        return closed;
    }

    private void find() {
        Whole anew = facts.get(ANEW);
        if (anew == null) {
            return;
        }
        open.add(ANEW);
        long begin = anew.opens();
        long first = anew.opens();
        int before = 0;
        while (open.size() > before) {
            before = open.size();
            for (Map.Entry<String, Whole> each : facts.entrySet()) {
                Whole fact = each.getValue();
                if (fact.closes() >= begin || fact.announces() && fact.closes() >= first) {
                    open.add(each.getKey());
                    begin = Math.min(begin, fact.announced());
                    first = Math.min(first, fact.opens());
                }
            }
        }
    }
}
