package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Facts, and who fills their roles, as rows. */
final class FactCells {

    static final String[] FACT = {
        "id",
        "kind",
        "sentence",
        "status",
        "status_reason",
        "earliest",
        "latest",
        "approximate",
        "place",
        "geonames",
        "latitude",
        "longitude",
        "reports",
        "origins_least",
        "origins_most",
        "first_reported",
        "last_reported",
        "conflicts",
        "accepted",
        "credibility"
    };

    static final String[] ROLE = {"fact", "position", "role", "identity", "name", "type", "named", "words"};

    private FactCells() {}

    static List<String> fact(KnownFact known, Sentences sentences) {
        Fact fact = known.fact();
        List<String> cells = new ArrayList<>(List.of(
                fact.id(),
                fact.kind().name(),
                sentences.of(Told.of(known)).proposition(),
                fact.status().label(),
                fact.reason()));
        cells.addAll(when(fact.when()));
        cells.addAll(where(fact.where()));
        cells.addAll(List.of(
                Integer.toString(fact.reports()),
                Integer.toString(fact.origins().least()),
                Integer.toString(fact.origins().most()),
                fact.firstReported(),
                fact.lastReported(),
                Integer.toString(fact.conflicts().size()),
                Boolean.toString(known.judgements().stream().anyMatch(each -> each.ruling() instanceof Ruling.Accept)),
                known.credibility().map(Credibility::label).orElse("")));
        return cells;
    }

    static List<String> role(Fact fact, int position) {
        Assertion.Filler filler = fact.roles().get(position);
        Optional<Assertion.Party> who = filler.who();
        return List.of(
                fact.id(),
                Integer.toString(position),
                filler.role(),
                who.map(Assertion.Party::identity).orElse(""),
                who.map(Assertion.Party::name).orElse(""),
                who.map(Assertion.Party::type).orElse(""),
                who.map(Assertion.Party::named).map(String::valueOf).orElse(""),
                filler.words());
    }

    /** Three cells: earliest, latest, approximate. */
    static List<String> when(Optional<Claim.When> when) {
        return List.of(
                when.flatMap(Claim.When::earliest).map(Object::toString).orElse(""),
                when.flatMap(Claim.When::latest).map(Object::toString).orElse(""),
                when.map(Claim.When::approximate).map(String::valueOf).orElse(""));
    }

    /** Four cells: place, geonames, latitude, longitude. */
    static List<String> where(Optional<Claim.Where> where) {
        Optional<Claim.Where> known = where.filter(each -> each.geonames().isPresent());
        return List.of(
                where.map(Claim.Where::place).orElse(""),
                known.map(each -> Long.toString(each.geonames().orElseThrow())).orElse(""),
                known.map(each -> Double.toString(each.latitude())).orElse(""),
                known.map(each -> Double.toString(each.longitude())).orElse(""));
    }
}
