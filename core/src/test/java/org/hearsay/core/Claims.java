package org.hearsay.core;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Claims and places of any content; they need not make sense. */
final class Claims {

    private static final int MOST = 3;

    private Claims() {}

    static Arbitrary<Claim> any() {
        Arbitrary<Words> words = Combinators.combine(
                        Readings.spans(),
                        Readings.spans().list().ofMaxSize(MOST),
                        roles().list().ofMaxSize(MOST))
                .as(Words::new);
        Arbitrary<Setting> settings =
                Combinators.combine(whens().optional(), wheres().optional()).as(Setting::new);
        Arbitrary<Manner> manners = Combinators.combine(
                        Arbitraries.of(Claim.Polarity.class),
                        Arbitraries.of(Claim.Certainty.class),
                        Arbitraries.of(Claim.Realis.class),
                        Arbitraries.of(Claim.Tense.class).optional())
                .as(Manner::new);
        Arbitrary<Basis> bases = Combinators.combine(
                        Readings.texts().optional(),
                        Readings.texts(),
                        Readings.texts().list().ofMaxSize(MOST),
                        Arbitraries.doubles().between(0, 1).ofScale(4))
                .as(Basis::new);
        return Combinators.combine(Readings.texts(), Arbitraries.of(Kind.all()), words, settings, manners, bases)
                .as((id, kind, said, setting, manner, basis) -> new Claim(
                        id,
                        kind,
                        said.trigger(),
                        said.evidence(),
                        said.roles(),
                        setting.when(),
                        setting.where(),
                        manner.polarity(),
                        manner.certainty(),
                        manner.realis(),
                        manner.tense(),
                        basis.attribution(),
                        basis.rule(),
                        basis.why(),
                        basis.confidence()));
    }

    static Arbitrary<Place> places() {
        return Combinators.combine(
                        Readings.texts(),
                        Arbitraries.longs().between(1, 20_000_000_000L),
                        Readings.texts(),
                        degrees(90),
                        degrees(180),
                        Readings.texts(),
                        Readings.texts())
                .as(Place::new);
    }

    private static Arbitrary<Claim.Role> roles() {
        return Combinators.combine(
                        Readings.texts(),
                        Readings.spans(),
                        Readings.texts().optional(),
                        Readings.texts(),
                        Readings.texts().optional())
                .as(Claim.Role::new);
    }

    private static Arbitrary<Claim.When> whens() {
        return Combinators.combine(
                        Readings.days(), Readings.days(), Readings.texts().optional(), Arbitraries.of(true, false))
                .as(Claim.When::new);
    }

    /** With a place in the gazetteer and its degrees, or with neither. */
    private static Arbitrary<Claim.Where> wheres() {
        Arbitrary<Claim.Where> unknown =
                Readings.texts().map(name -> new Claim.Where(name, OptionalLong.empty(), 0, 0));
        Arbitrary<Claim.Where> known = Combinators.combine(
                        Readings.texts(), Arbitraries.longs().greaterOrEqual(1), degrees(90), degrees(180))
                .as((name, geonames, north, east) -> new Claim.Where(name, OptionalLong.of(geonames), north, east));
        return Arbitraries.oneOf(unknown, known);
    }

    private static Arbitrary<Double> degrees(int most) {
        return Arbitraries.doubles().between(-most, most).ofScale(5);
    }

    private record Words(Span trigger, List<Span> evidence, List<Claim.Role> roles) {}

    private record Setting(Optional<Claim.When> when, Optional<Claim.Where> where) {}

    private record Manner(
            Claim.Polarity polarity, Claim.Certainty certainty, Claim.Realis realis, Optional<Claim.Tense> tense) {}

    private record Basis(Optional<String> attribution, String rule, List<String> why, double confidence) {}
}
