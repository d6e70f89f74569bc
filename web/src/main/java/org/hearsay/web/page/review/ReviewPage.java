package org.hearsay.web.page.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Doubts;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;
import org.hearsay.web.http.Answer;
import org.hearsay.web.http.Ask;
import org.hearsay.web.http.Link;
import org.hearsay.web.http.Page;
import org.hearsay.web.http.Routes;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.Sent;

/** The queue by doubt: what the reader is least sure of, and who may be one, for people to decide upon. */
public final class ReviewPage implements Page {

    private static final int NEXT = 8;
    private static final int PAIRS = 10;
    private static final int FURTHEST = 1_000_000;

    private final Ledger ledger;
    private final Says says = new Says();
    private final Deciding deciding;
    private final Recent<Doubts.Pair, ReviewView.Pair> pairs;

    public ReviewPage(Ledger ledger, Deciding deciding) {
        this.ledger = ledger;
        this.deciding = deciding;
        this.pairs = new Recent<>(ledger::version, 10 * PAIRS);
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/review", this::show);
        routes.post("/review/fact", ask -> done(ask, deciding.onFact(Sent.of(ask)), "facts"));
        routes.post("/review/pair", ask -> done(ask, deciding.onPair(Sent.of(ask)), "names"));
        routes.post("/review/names", ask -> done(ask, deciding.onNames(Sent.of(ask)), "names"));
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
        List<Doubts.Pair> inDoubt = doubts.pairs();
        int asked = ask.number("skip", 0, 0, FURTHEST);
        int skip = ofFacts || asked < inDoubt.size() ? asked : 0;
        Link here = Link.to("review").and("by", ask.text("by"));
        Link names = here.and("of", "names");
        return new Answer.Html(
                "review.jte",
                "Review",
                new ReviewView(
                        ofFacts,
                        here.toString(),
                        names.toString(),
                        ask.text("by").orElse(""),
                        String.format(Locale.ROOT, "%,d", doubts.factCount()),
                        inDoubt.size(),
                        skip,
                        ofFacts
                                ? here.and("skip", Integer.toString(skip + 1)).toString()
                                : inDoubt.size() > skip + PAIRS
                                        ? names.and("skip", Integer.toString(skip + PAIRS))
                                                .toString()
                                        : "#names",
                        done(ask),
                        facts.stream().limit(1).map(teller::item).toList(),
                        facts.stream().skip(1).map(teller::next).toList(),
                        ofFacts
                                ? List.of()
                                : inDoubt.stream()
                                        .skip(skip)
                                        .limit(PAIRS)
                                        .map(pair -> pairs.get(pair, teller::pair))
                                        .toList()));
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

    private static Answer done(Ask ask, List<Long> numbers, String of) {
        Link link = Link.to("review")
                .and("by", ask.by())
                .and("skip", ask.field("skip").filter(skip -> !skip.equals("0")));
        for (long number : numbers) {
            link = link.and("done", Long.toString(number));
        }
        return new Answer.SeeOther(of.equals("names") ? link.and("of", of) : link);
    }
}
