package org.hearsay.bench.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Tracker;
import org.hearsay.ledger.query.TrackerQuery;

/**
 * What questions are about, drawn from the facts of a ledger: each as often as facts have it, in random order.
 *
 * @param who ids of those who fill a role
 * @param names of the same, in the same order
 * @param reports ids
 * @param day the one in the middle, of the days of first reports
 */
public record Drawn(
        List<String> facts,
        List<String> who,
        List<String> names,
        List<String> kinds,
        List<String> reports,
        String day) {

    private static final TrackerQuery ALL =
            new TrackerQuery(Optional.empty(), false, Optional.empty(), Map.of(), Optional.empty(), Optional.empty());

    public Drawn {
        facts = List.copyOf(facts);
        who = List.copyOf(who);
        names = List.copyOf(names);
        kinds = List.copyOf(kinds);
        reports = List.copyOf(reports);
    }

    /** How many facts a ledger has. */
    public static int facts(Ledger ledger) {
        return leaf(ledger, 0, 1).total().orElse(0);
    }

    /**
     * Draws from a ledger that may be asked.
     *
     * @param most so many facts
     * @throws IllegalArgumentException if it has no facts with somebody in them
     */
    public static Drawn from(Ledger ledger, int most) {
        Random random = new Random(1);
        int total = facts(ledger);
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < most && total > 0; i++) {
            ids.addAll(leaf(ledger, random.nextInt(total), 1).facts());
        }
        List<Assertion.Party> parties = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        Set<String> reports = new LinkedHashSet<>();
        List<String> days = new ArrayList<>();
        for (KnownFact known : ledger.facts(List.copyOf(ids), Optional.empty())) {
            known.fact()
                    .roles()
                    .forEach(role -> role.who().filter(Assertion.Party::named).ifPresent(parties::add));
            kinds.add(known.fact().kind().name());
            known.claims().forEach(claim -> reports.add(claim.report().id()));
            days.add(known.fact().firstReported());
        }
        if (parties.isEmpty()) {
            throw new IllegalArgumentException("the ledger has no facts about anybody; there is nothing to ask for");
        }
        Collections.shuffle(parties, random);
        Collections.sort(days);
        return new Drawn(
                List.copyOf(ids),
                parties.stream().map(Assertion.Party::identity).toList(),
                parties.stream().map(Assertion.Party::name).toList(),
                kinds,
                List.copyOf(reports),
                days.get(days.size() / 2));
    }

    private static Tracker.Leaf leaf(Ledger ledger, int skipped, int most) {
        return ledger.tracker().leaf(ALL, TrackerQuery.Order.REPORTED, false, skipped, most);
    }

    /** One of a list, over and over from its beginning. */
    static String at(List<String> some, int i) {
        return some.get(i % some.size());
    }
}
