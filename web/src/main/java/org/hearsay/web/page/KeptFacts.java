package org.hearsay.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;

/** Facts with their words, as a page shows them; those that were asked for lately are kept. Safe for any number of threads. */
public final class KeptFacts {

    private static final int KEPT = 10;

    private final Ledger ledger;
    private final Recent<Key, List<KnownFact>> facts;

    public KeptFacts(Ledger ledger) {
        this.ledger = ledger;
        this.facts = new Recent<>(ledger::version, KEPT);
    }

    private record Key(List<String> ids, Optional<LocalDate> asOf) {}

    /** Facts by their ids, in that order. */
    public List<KnownFact> of(List<String> ids, Optional<LocalDate> asOf) {
        return facts.get(new Key(List.copyOf(ids), asOf), key -> ledger.facts(key.ids(), key.asOf()));
    }
}
