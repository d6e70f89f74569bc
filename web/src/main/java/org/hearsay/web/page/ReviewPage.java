package org.hearsay.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.Routes;

/** The queue by doubt: what the reader is least sure of, and who may be one, for people to decide upon. */
public final class ReviewPage implements Page {

    private static final int NEXT = 8;
    private static final int PAIRS = 10;
    private static final int FURTHEST = 1_000_000;

    private final Ledger ledger;
    private final Says says = new Says();
    private final Lock deciding = new ReentrantLock();

    public ReviewPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/review", this::show);
        routes.post("/review/fact", this::onFact);
        routes.post("/review/pair", this::onPair);
        routes.post("/review/names", ask -> decide(ask, () -> new ReviewForm(ledger, ask).names(), "names"));
    }

    @Override
    public Optional<Entry> entry() {
        return Optional.of(new Entry("/review", "Review"));
    }

    private Answer show(Ask ask) {
        boolean ofFacts = !ask.text("of").equals(Optional.of("names"));
        ReviewTeller teller = new ReviewTeller(ledger, says, ask);
        Doubts doubts = ledger.doubts();
        List<KnownFact> facts = ofFacts ? facts(ask) : List.of();
        List<Doubts.Pair> pairs = doubts.pairs();
        int skip = ask.number("skip", 0, 0, FURTHEST);
        Link here = Link.to("review").and("by", ask.text("by"));
        return new Answer.Html(
                "review.jte",
                "Review",
                new ReviewView(
                        ofFacts,
                        here.toString(),
                        here.and("of", "names").toString(),
                        ask.text("by").orElse(""),
                        String.format(Locale.ROOT, "%,d", doubts.factCount()),
                        pairs.size(),
                        here.and("skip", Integer.toString(skip + 1)).toString(),
                        done(ask),
                        facts.stream().limit(1).map(teller::item).toList(),
                        facts.stream().skip(1).map(teller::next).toList(),
                        ofFacts
                                ? List.of()
                                : pairs.stream().limit(PAIRS).map(teller::pair).toList()));
    }

    /** The fact that is asked for, if any is, then the least sure. */
    private List<KnownFact> facts(Ask ask) {
        List<String> ids = new ArrayList<>(ask.text("fact").stream().toList());
        ledger.doubts().facts(ask.number("skip", 0, 0, FURTHEST), NEXT).stream()
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids.stream()
                .flatMap(id -> ledger.fact(id, FactQuery.ALL).stream())
                .toList();
    }

    private List<ReviewView.Done> done(Ask ask) {
        List<String> numbers = ask.all("done");
        return numbers.isEmpty()
                ? List.of()
                : ledger.decisions().all().stream()
                        .filter(each -> each.undone().isEmpty() && numbers.contains(Long.toString(each.number())))
                        .map(each -> new ReviewView.Done(each.number(), RulingWords.of(each.ruling())))
                        .toList();
    }

    private Answer onFact(Ask ask) {
        return decide(
                ask,
                () -> {
                    KnownFact known = ask.field("fact")
                            .flatMap(id -> ledger.fact(id, FactQuery.ALL))
                            .filter(fact -> ask.field("stamp").equals(Optional.of(Stamp.of(fact))))
                            .orElseThrow(() -> conflict(ask));
                    return new ReviewForm(ledger, ask).rulings(known);
                },
                "facts");
    }

    private Answer onPair(Ask ask) {
        return decide(
                ask,
                () -> {
                    Doubts.Pair pair = ledger.doubts().pairs().stream()
                            .filter(each -> ask.field("pair").equals(Optional.of(ReviewForm.key(each))))
                            .filter(each -> ask.field("stamp").equals(Optional.of(Stamp.of(each))))
                            .findFirst()
                            .orElseThrow(() -> conflict(ask));
                    return new ReviewForm(ledger, ask).rulings(pair);
                },
                "names");
    }

    /** What a form rules, if it can be ruled. */
    private interface Ruler {
        List<Ruling> rulings();
    }

    /** One form at a time, from the look at what it was made from to the settling. */
    private Answer decide(Ask ask, Ruler ruler, String of) {
        ReviewForm form = new ReviewForm(ledger, ask);
        String who = form.who();
        String why = form.why();
        deciding.lock();
        try {
            List<Long> numbers = ledger.decisions().decide(ruler.rulings(), who, why);
            ledger.settle();
            Link link = Link.to("review").and("by", who);
            for (long number : numbers) {
                link = link.and("done", Long.toString(number));
            }
            return new Answer.SeeOther(of.equals("names") ? link.and("of", of) : link);
        } catch (IllegalArgumentException e) {
            throw Refusal.unclear("That cannot be decided", e.getMessage() + ". Nothing was changed.");
        } finally {
            deciding.unlock();
        }
    }

    /** Somebody was faster: what they did is told, and what was written here is given back. */
    private Refusal conflict(Ask ask) {
        List<Decision> all = ledger.decisions().all();
        String last = all.isEmpty()
                ? "It was read again meanwhile."
                : "The latest decision: " + RulingWords.of(all.getLast().ruling()) + " ("
                        + all.getLast().who() + ", "
                        + ActivityPage.time(all.getLast().at()) + ": "
                        + all.getLast().why() + ").";
        List<String> written = new ArrayList<>();
        for (String field : List.of("do", "earliest", "latest", "role0", "role1", "role2", "role3", "why")) {
            ask.field(field).ifPresent(written::add);
        }
        return new Refusal(
                409,
                "Somebody else has changed this",
                "It is not as it was when you opened it, so nothing of yours was filed. " + last + " You had: "
                        + String.join(" · ", written)
                        + ". Open the queue anew, look at it as it is now, and decide again.");
    }
}
