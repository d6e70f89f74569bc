package org.hearsay.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Kind;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Roster;

/** People and bodies as entities, with the facts that are properties of them ({@code ftm-person.tsv}). */
final class FtmPeople {

    private final Map<String, Property> properties = new HashMap<>();
    private final FtmParties parties;

    /** Which property of whom a fact is, and the role that has its value. */
    private record Property(String whose, String name, String value) {}

    FtmPeople(FtmParties parties) {
        this.parties = parties;
        for (String line : ResourceLines.of(FtmPeople.class, "ftm-person.tsv")) {
            String[] cells = line.split("\t");
            properties.put(cells[0], new Property(cells[1], cells[2], cells[3]));
        }
    }

    /** Whether a fact is nothing but a property of whom it is about. */
    boolean takes(Fact fact) {
        return properties.containsKey(fact.kind().name());
    }

    void write(Ledger ledger, Optional<LocalDate> asOf, Rows rows) {
        List<Kind> kinds = properties.keySet().stream().sorted().map(Kind::of).toList();
        ledger.roster().all(asOf, some -> write(some, ledger, kinds, asOf, rows));
    }

    private void write(List<Roster.Entry> some, Ledger ledger, List<Kind> kinds, Optional<LocalDate> asOf, Rows rows) {
        Map<String, FtmEntity> entities = new LinkedHashMap<>();
        for (Roster.Entry each : some) {
            parties.entity(each.id(), each.type(), each.name()).ifPresent(entity -> {
                each.names().stream()
                        .filter(name -> !name.equals(each.name()))
                        .forEach(name -> entity.with(name.strip().contains(" ") ? "alias" : "weakAlias", name));
                entities.put(each.id(), entity);
            });
        }
        List<String> facts = ledger.roster().facts(List.copyOf(entities.keySet()), kinds);
        ledger.facts(facts, asOf).forEach(known -> add(known, entities));
        entities.values().forEach(entity -> rows.json(entity::write));
    }

    /** Only persons have all of these properties; a body keeps what every entity has. */
    private void add(KnownFact known, Map<String, FtmEntity> entities) {
        Fact fact = known.fact();
        Optional<Property> property =
                Optional.ofNullable(properties.get(fact.kind().name()));
        if (property.isEmpty() || !FtmExport.holds(known)) {
            return;
        }
        for (Assertion.Filler filler : fact.roles()) {
            if (filler.role().equals(property.get().whose())) {
                filler.who()
                        .filter(who -> who.type().equals("person")
                                || fact.kind().name().equals("alias"))
                        .flatMap(who -> Optional.ofNullable(entities.get(who.identity())))
                        .ifPresent(entity -> add(entity, property.get(), fact));
            }
        }
    }

    private static void add(FtmEntity entity, Property property, Fact fact) {
        if (property.value().equals("-")) {
            entity.with(property.name(), FtmDates.of(fact.when()));
            return;
        }
        fact.roles().stream()
                .filter(role -> role.role().equals(property.value()))
                .forEach(role -> entity.with(property.name(), role.words()));
    }
}
