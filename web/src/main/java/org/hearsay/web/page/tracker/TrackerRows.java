package org.hearsay.web.page.tracker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Recent;
import org.hearsay.tell.TrackerRow;
import org.hearsay.web.http.Ask;
import org.hearsay.web.page.Says;
import org.hearsay.web.page.fact.FactPage;
import org.hearsay.web.page.tracker.TrackerView.Row;

/** Makes of facts the rows of the tracker, and keeps those it made lately. Safe for any number of threads. */
final class TrackerRows {

    private static final int KEPT = 5000;

    private final Ledger ledger;
    private final Says says;
    private final Recent<Key, Timed> made;

    TrackerRows(Ledger ledger, Says says) {
        this.ledger = ledger;
        this.says = says;
        this.made = new Recent<>(ledger::version, KEPT);
    }

    /** A row, and the time for its drawing. */
    record Timed(Row row, Optional<Claim.When> when) {}

    private record Key(String fact, Optional<LocalDate> asOf) {}

    /** The rows of some facts by their ids, in that order. */
    List<Timed> of(List<String> ids, Ask ask) {
        Optional<LocalDate> asOf = ask.asOf();
        long version = made.version();
        Map<String, Timed> rows = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            made.known(new Key(id, asOf)).ifPresentOrElse(row -> rows.put(id, row), () -> missing.add(id));
        }
        List<KnownFact> facts = ledger.tracker().facts(missing, asOf);
        Map<String, List<String>> posts = ledger.posts(facts);
        for (int i = 0; i < facts.size(); i++) {
            KnownFact known = facts.get(i);
            Timed row = new Timed(
                    row(known, posts.getOrDefault(known.fact().id(), List.of()), ask),
                    known.fact().when());
            rows.put(known.fact().id(), row);
            made.keep(new Key(known.fact().id(), asOf), row, version);
        }
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(rows.get(id)).stream())
                .toList();
    }

    private Row row(KnownFact known, List<String> posts, Ask ask) {
        TrackerRow row = TrackerRow.of(known, posts);
        String first = known.fact().roles().isEmpty()
                ? ""
                : known.fact().roles().getFirst().role();
        return new Row(
                ask.link("fact", row.id()).toString(),
                known.fact().roles().stream()
                        .filter(role -> role.role().equals(first))
                        .map(role -> FactPage.filler(role, ask))
                        .distinct()
                        .toList(),
                row.post(),
                known.fact().kind().name(),
                says.sentence(known),
                row.when(),
                row.where(),
                row.status(),
                unbroken(Says.count(known.fact().reports(), "report", "reports")) + " · "
                        + unbroken(TrackerRow.origins(known.fact().origins())),
                row.first());
    }

    /** Words that stay on one line. */
    private static String unbroken(String words) {
        return words.replace(' ', '\u00a0');
    }
}
