package org.hearsay.bench.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hearsay.core.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;

/** What {@code hearsay facts}, {@code who} and {@code register} ask of a ledger, in this process. */
public final class Questions {

    private static final int PAGE = 100;
    private static final int SECTION = 8;

    private final Ledger ledger;
    private final Drawn drawn;

    public Questions(Ledger ledger, Drawn drawn) {
        this.ledger = ledger;
        this.drawn = drawn;
    }

    /** Asks every sort of question so many times. */
    public List<Taken> ask(int times) {
        Optional<LocalDate> day = Optional.of(LocalDate.parse(drawn.day()));
        FactQuery page = FactQuery.ALL.first(PAGE);
        List<Taken> taken = new ArrayList<>();
        taken.add(timed("facts of a name", times, i -> facts(page.of(ClaimQuery.ALL.with(name(i))))));
        taken.add(timed("facts of a kind", times, i -> facts(page.of(ClaimQuery.ALL.ofKinds(kind(i))))));
        taken.add(timed(
                "facts of a name and kind",
                times,
                i -> facts(page.of(ClaimQuery.ALL.with(name(i)).ofKinds(kind(i))))));
        taken.add(timed(
                "facts of two origins", times, i -> facts(page.withOrigins(2).of(ClaimQuery.ALL.ofKinds(kind(i))))));
        taken.add(timed(
                "facts of a name as of a day", times, i -> facts(page.asOf(day).of(ClaimQuery.ALL.with(name(i))))));
        taken.add(timed("who", times, i -> ledger.dossiers(name(i), Optional.empty(), SECTION)));
        taken.add(timed("who as of a day", times, i -> ledger.dossiers(name(i), day, SECTION)));
        taken.add(timed("register", times, i -> ledger.posts(facts(page.of(ClaimQuery.ALL.ofKinds(kind(i)))))));
        return taken;
    }

    private static Taken timed(String what, int times, IntConsumer question) {
        return Taken.by(what, times, question);
    }

    private String name(int i) {
        return Drawn.at(drawn.names(), i);
    }

    private List<Kind> kind(int i) {
        return List.of(Kind.of(Drawn.at(drawn.kinds(), i)));
    }

    private List<KnownFact> facts(FactQuery asked) {
        List<KnownFact> facts = new ArrayList<>();
        ledger.facts(asked, facts::add);
        return facts;
    }
}
