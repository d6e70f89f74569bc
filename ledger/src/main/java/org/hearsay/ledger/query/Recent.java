package org.hearsay.ledger.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers that were given lately, for as long as what they were made from stays as it is. Safe for any number of threads.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Recent<Q, A> {

    private final LongSupplier current;
    private final int most;
    private final Map<Q, A> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long of = Long.MIN_VALUE;

    /**
     * @param version a number that changes when an answer may have become another
     * @param most how many answers are kept
     */
    public Recent(LongSupplier version, int most) {
        this.current = version;
        this.most = most;
    }

    /** The answer that was given before, or one that is made now. */
    public A get(Q asked, Function<Q, A> maker) {
        long version = version();
        Optional<A> answer = known(asked);
        if (answer.isPresent()) {
            return answer.get();
        }
        A made = maker.apply(asked);
        keep(asked, made, version);
        return made;
    }

    /** What answers are made from now; those made from anything else are forgotten. */
    public long version() {
        long now = current.getAsLong();
        synchronized (answers) {
            if (now != of) {
                answers.clear();
                of = now;
            }
        }
        return now;
    }

    public Optional<A> known(Q asked) {
        synchronized (answers) {
            return Optional.ofNullable(answers.get(asked));
        }
    }

    /** @param version what it was made from, asked for before it was made */
    public void keep(Q asked, A answer, long version) {
        synchronized (answers) {
            if (version == of) {
                answers.put(asked, answer);
                if (answers.size() > most) {
                    answers.remove(answers.keySet().iterator().next());
                }
            }
        }
    }
}
