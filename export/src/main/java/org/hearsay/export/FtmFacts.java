package org.hearsay.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.ReportRef;
import org.hearsay.tell.Sentences;
import org.hearsay.tell.Told;

/** Facts as entities: relations as {@code ftm.tsv} has it, else events; and what documents them. */
final class FtmFacts {

    private final Sentences sentences = new Sentences();
    private final Map<String, List<Slot>> relations = new HashMap<>();
    private final FtmParties parties;

    /** A property of a relation, whom it takes, and the role of whom. */
    private record Slot(String property, String range, String role) {

        static Slot of(String cell) {
            String[] parts = cell.split("[:=]");
            return new Slot(parts[0], parts[1], parts[2]);
        }
    }

    FtmFacts(FtmParties parties) {
        this.parties = parties;
        for (String line : ResourceLines.of(FtmFacts.class, "ftm.tsv")) {
            List<String> cells = List.of(line.split("\t"));
            relations.put(cells.getFirst(), cells.stream().skip(1).map(Slot::of).toList());
        }
    }

    static String document(ReportRef report) {
        return FtmEntity.id(
                "report",
                report.id(),
                "|",
                report.publisher().orElse(""),
                "|",
                report.published().or(report::updated).orElse(""));
    }

    /** The entities of a fact; none if there is no place for it. */
    List<FtmEntity> of(KnownFact known) {
        List<FtmEntity> entities = new ArrayList<>();
        List<Slot> slots = relations.getOrDefault(known.fact().kind().name(), List.of());
        Optional<FtmEntity> relation = slots.isEmpty() ? Optional.empty() : relation(known, slots);
        Optional<FtmEntity> one = relation.or(() -> event(known));
        if (one.isEmpty()) {
            return entities;
        }
        entities.add(one.get());
        String about = relation.isPresent()
                ? subject(known.fact(), slots.getFirst())
                : one.get().id();
        for (Pairs.Pair pair : Pairs.of(known)) {
            if (pair.filed().claim().polarity() == Claim.Polarity.POSITIVE) {
                entities.add(documentation(pair, about));
            }
        }
        return entities;
    }

    private String subject(Fact fact, Slot slot) {
        return value(fact, slot).orElseThrow();
    }

    private Optional<FtmEntity> relation(KnownFact known, List<Slot> slots) {
        Fact fact = known.fact();
        String schema = fact.kind().name().equals("own") ? "UnknownLink" : schema(fact);
        FtmEntity relation = new FtmEntity(FtmEntity.id("fact", fact.id()), schema);
        for (Slot slot : slots) {
            Optional<String> value = value(fact, slot);
            if (value.isEmpty() && !slot.range().equals("text")) {
                return Optional.empty();
            }
            relation.with(slot.property(), value);
        }
        if (schema.equals("UnknownLink")) {
            relation.with("role", fact.kind().name());
        }
        return Optional.of(told(relation, known, date(fact), sentence(known)));
    }

    private Optional<String> value(Fact fact, Slot slot) {
        return fact.roles().stream()
                .filter(role -> role.role().equals(slot.role()))
                .flatMap(role -> value(fact, slot, role).stream())
                .findFirst();
    }

    private Optional<String> value(Fact fact, Slot slot, Assertion.Filler role) {
        return switch (slot.range()) {
            case "text" -> Optional.of(role.words());
            case "position" -> Optional.of(parties.position(fact, role.words()));
            default -> parties.of(role, slot.range());
        };
    }

    /** The part before the brackets of {@code Membership(endDate)}. */
    private static String schema(Fact fact) {
        return fact.kind().ftm().replaceAll("\\(.*", "");
    }

    /** The part between them. */
    private static String date(Fact fact) {
        String ftm = fact.kind().ftm();
        int open = ftm.indexOf('(');
        return open < 0 ? "date" : ftm.substring(open + 1, ftm.length() - 1);
    }

    private Optional<FtmEntity> event(KnownFact known) {
        Fact fact = known.fact();
        if (fact.kind().isState()) {
            return Optional.empty();
        }
        String sentence = sentence(known);
        FtmEntity event = new FtmEntity(FtmEntity.id("fact", fact.id()), "Event")
                .with("name", sentence)
                .with("keywords", fact.kind().name())
                .with("involved", parties.involved(fact))
                .with("location", fact.where().map(Claim.Where::place));
        return Optional.of(told(event, known, "date", sentence));
    }

    private String sentence(KnownFact known) {
        return sentences.of(Told.of(known)).proposition();
    }

    /** What relations and events have alike. */
    private FtmEntity told(FtmEntity entity, KnownFact known, String date, String sentence) {
        Fact fact = known.fact();
        entity.with(date, FtmDates.of(fact.when()));
        String bounds = FtmDates.bounds(fact.when());
        entity.with("summary", fact.status().label() + ": " + fact.reason() + (bounds.isEmpty() ? "" : "; " + bounds));
        entity.with("description", sentence);
        entity.with("recordId", fact.id());
        known.claims()
                .forEach(claim -> entity.with("proof", document(claim.report()))
                        .with("publisher", claim.report().publisher()));
        return entity;
    }

    private static FtmEntity documentation(Pairs.Pair pair, String about) {
        ReportRef report = pair.filed().report();
        String document = document(report);
        return new FtmEntity(FtmEntity.id("claim", pair.filed().key()), "Documentation")
                .with("document", document)
                .with("entity", about)
                .with("role", pair.filed().claim().kind().name())
                .with("summary", Pairs.quote(pair.filed()))
                .with("date", report.published().or(report::updated))
                .with("recordId", pair.filed().key())
                .with("publisher", report.publisher())
                .with("proof", document);
    }
}
