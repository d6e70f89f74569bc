package org.hearsay.web.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.page.Sent;

/**
 * Decides what is sent, one at a time, from the look at what it was made from to the settling. What was made from something that has
 * changed since is refused (409).
 */
public final class Deciding {

    private final Ledger ledger;
    private final Lock deciding = new ReentrantLock();

    public Deciding(Ledger ledger) {
        this.ledger = ledger;
    }

    /** What a form rules, if it can be ruled. */
    private interface Ruler {
        List<Ruling> rulings();
    }

    /** The state of a fact, which has to be sent with what is decided on it. */
    public static String stamp(KnownFact known) {
        return Stamp.of(known);
    }

    /** The state of a pair that is in doubt, likewise. */
    public static String stamp(Doubts.Pair pair) {
        return Stamp.of(pair);
    }

    /** What a pair is called in the field {@code pair}. */
    public static String key(Doubts.Pair pair) {
        return ReviewForm.key(pair);
    }

    /** Accepts, rejects or edits the field {@code fact}; gives the numbers of the decisions. */
    public List<Long> onFact(Sent sent) {
        return decide(sent, () -> {
            KnownFact known = sent.field("fact")
                    .flatMap(id -> ledger.fact(id, FactQuery.ALL))
                    .filter(fact -> sent.field("stamp").equals(Optional.of(Stamp.of(fact))))
                    .orElseThrow(() -> conflict(sent));
            return new ReviewForm(ledger, sent).rulings(known);
        });
    }

    /** Merges or splits the field {@code pair}, which is in doubt; gives the numbers of the decisions. */
    public List<Long> onPair(Sent sent) {
        return decide(sent, () -> {
            Doubts.Pair pair = ledger.doubts().pairs().stream()
                    .filter(each -> sent.field("pair").equals(Optional.of(ReviewForm.key(each))))
                    .filter(each -> sent.field("stamp").equals(Optional.of(Stamp.of(each))))
                    .findFirst()
                    .orElseThrow(() -> conflict(sent));
            return new ReviewForm(ledger, sent).rulings(pair);
        });
    }

    /** Merges or splits the names in the fields {@code one} and {@code other}. */
    public List<Long> onNames(Sent sent) {
        return decide(sent, () -> new ReviewForm(ledger, sent).names());
    }

    /** Takes a decision back; gives the number of the decision that does so. */
    public long undo(long number, Sent sent) {
        String who = sent.by()
                .orElseThrow(() -> Refusal.unclear("Who are you?", "Say who takes it back. Nothing was changed."));
        deciding.lock();
        try {
            long undone = ledger.decisions().undo(number, who, sent.field("why").orElse("a mistake"));
            ledger.settle();
            return undone;
        } catch (IllegalArgumentException e) {
            throw new Refusal(409, "It cannot be taken back", e.getMessage() + ". Nothing was changed.");
        } finally {
            deciding.unlock();
        }
    }

    private List<Long> decide(Sent sent, Ruler ruler) {
        ReviewForm form = new ReviewForm(ledger, sent);
        String who = form.who();
        String why = form.why();
        deciding.lock();
        try {
            List<Long> numbers = ledger.decisions().decide(ruler.rulings(), who, why);
            ledger.settle();
            return numbers;
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear("That cannot be decided", e.getMessage() + ". Nothing was changed.");
        } finally {
            deciding.unlock();
        }
    }

    /** Somebody was faster: what they did is told, and what was written here is given back. */
    private Refusal conflict(Sent sent) {
        List<Decision> all = ledger.decisions().all();
        String last = all.isEmpty()
                ? "It was read again meanwhile."
                : "The latest decision: " + RulingWords.of(all.getLast().ruling()) + " ("
                        + all.getLast().who() + ", "
                        + ActivityPage.time(all.getLast().at()) + ": "
                        + all.getLast().why() + ").";
        List<String> written = new ArrayList<>();
        for (String field : List.of("do", "earliest", "latest", "role0", "role1", "role2", "role3", "why")) {
            sent.field(field).ifPresent(written::add);
        }
        return new Refusal(
                409,
                "Somebody else has changed this",
                "It is not as it was when you opened it, so nothing of yours was filed. " + last + " You had: "
                        + String.join(" · ", written)
                        + ". Open the queue anew, look at it as it is now, and decide again.");
    }
}
