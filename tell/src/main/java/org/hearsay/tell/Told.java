package org.hearsay.tell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.query.FiledClaim;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Statement;
import org.hearsay.ledger.query.Voice;

/**
 * A claim with whom its words stand for, wherever it was found: what a sentence about it is made of.
 *
 * @param names for each role of the claim, in order, whom or what it is filled by; empty where only the words are known
 * @param speakers who says it, from the innermost outward; empty if the report itself does
 */
public record Told(Claim claim, List<Optional<Name>> names, List<Speaker> speakers) {

    public Told {
        names = List.copyOf(names);
        speakers = List.copyOf(speakers);
    }

    /**
     * Whom or what words stand for.
     *
     * @param named whether it goes by a name, or is only described
     */
    public record Name(String text, boolean named, Optional<Entity.Number> number) {

        /** Words of a report of which no more is known. */
        static Name ofWords(String words) {
            return new Name(words, false, Optional.empty());
        }
    }

    /**
     * One link of the chain.
     *
     * @param source empty where the report names none
     * @param audience to whom it was said
     */
    public record Speaker(
            Optional<Name> source,
            Attribution.Speaker kind,
            Attribution.Stance stance,
            List<String> conditions,
            Optional<Name> audience) {

        public Speaker {
            conditions = List.copyOf(conditions);
        }
    }

    /** Whom or what a role is filled by. */
    Name name(Claim.Role role) {
        return names.get(claim.roles().indexOf(role)).orElseGet(() -> Name.ofWords(role.text()));
    }

    /** A claim of a reading. */
    public static Told of(Reading reading, Claim claim) {
        List<Optional<Name>> names = claim.roles().stream()
                .map(role -> role.entity().map(id -> name(reading.entity(id))))
                .toList();
        List<Speaker> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<String> next = claim.attribution();
        while (next.isPresent() && seen.add(next.get())) {
            String id = next.get();
            Optional<Attribution> said = reading.attributions().stream()
                    .filter(attribution -> attribution.id().equals(id))
                    .findFirst();
            said.ifPresent(attribution -> chain.add(speaker(reading, attribution)));
            next = said.flatMap(Attribution::parent);
        }
        return new Told(claim, names, chain);
    }

    /** A claim of a ledger. */
    public static Told of(FiledClaim filed) {
        List<Optional<Name>> names = filed.parties().stream()
                .map(party -> party.map(known -> new Name(known.name(), known.named(), known.number())))
                .toList();
        return new Told(
                filed.claim(), names, filed.voices().stream().map(Told::speaker).toList());
    }

    /** A fact: what its claims say together, in nobody's voice. */
    public static Told of(KnownFact known) {
        FiledClaim model = known.model();
        List<Assertion.Filler> fillers = known.fact().roles();
        List<Claim.Role> roles = new ArrayList<>();
        List<Optional<Name>> names = new ArrayList<>();
        for (int i = 0; i < fillers.size(); i++) {
            Assertion.Filler filler = fillers.get(i);
            roles.add(new Claim.Role(
                    filler.role(),
                    known.words(i).map(Claim.Role::span).orElse(new Span(i, i + 1)),
                    filler.who().map(Assertion.Party::identity),
                    filler.words(),
                    Optional.empty()));
            names.add(filler.who().map(who -> new Name(who.name(), who.named(), number(known, filler))));
        }
        return new Told(of(known.fact(), model.claim(), roles), names, List.of());
    }

    private static Claim of(Fact fact, Claim model, List<Claim.Role> roles) {
        return new Claim(
                fact.id(),
                fact.kind(),
                model.trigger(),
                model.evidence(),
                roles,
                fact.when(),
                fact.where(),
                model.polarity(),
                model.certainty(),
                model.realis(),
                model.tense(),
                Optional.empty(),
                model.rule(),
                List.of(),
                model.confidence());
    }

    /** How many they are, by any claim that fills a role with the same. */
    private static Optional<Entity.Number> number(KnownFact known, Assertion.Filler filler) {
        String identity = filler.who().map(Assertion.Party::identity).orElse("");
        for (int i = 0; i < known.claims().size(); i++) {
            List<Assertion.Filler> fillers =
                    known.fact().claims().get(i).claim().fillers();
            for (int j = 0; j < fillers.size(); j++) {
                boolean same = fillers.get(j)
                        .who()
                        .filter(who -> who.identity().equals(identity))
                        .isPresent();
                if (same) {
                    return known.claims().get(i).parties().get(j).flatMap(FiledClaim.Party::number);
                }
            }
        }
        return Optional.empty();
    }

    private static Speaker speaker(Reading reading, Attribution said) {
        return new Speaker(
                said.source().map(party -> name(reading, party)),
                said.speaker(),
                said.stance(),
                said.conditions(),
                said.audience().map(party -> name(reading, party)));
    }

    private static Name name(Reading reading, Attribution.Party party) {
        return party.entity()
                .map(id -> name(reading.entity(id)))
                .orElseGet(() -> Name.ofWords(party.span().of(reading.report().text())));
    }

    private static Name name(Entity entity) {
        return new Name(entity.name(), !entity.names().isEmpty(), entity.number());
    }

    private static Speaker speaker(Statement said) {
        return new Speaker(
                said.source().map(Told::name),
                said.speaker(),
                said.stance(),
                said.conditions(),
                said.audience().map(Told::name));
    }

    private static Name name(Voice voice) {
        return new Name(voice.name().orElse(voice.words()), false, voice.number());
    }
}
