package org.hearsay.tell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;

/** A claim that is told by hand: certain, actual, and the report's own unless it is told otherwise. */
final class Telling {

    private static final Span NOWHERE = new Span(0, 0);

    private final Kind kind;
    private final List<Claim.Role> roles = new ArrayList<>();
    private final List<Optional<Told.Name>> names = new ArrayList<>();
    private final List<Told.Speaker> speakers = new ArrayList<>();
    private Optional<Claim.When> when = Optional.empty();
    private Optional<Claim.Where> where = Optional.empty();
    private Claim.Polarity polarity = Claim.Polarity.POSITIVE;
    private Claim.Certainty certainty = Claim.Certainty.CT;
    private Claim.Realis realis = Claim.Realis.ACTUAL;
    private Optional<Claim.Tense> tense = Optional.empty();
    private String rule = "made";

    private Telling(Kind kind) {
        this.kind = kind;
    }

    static Telling of(String kind) {
        return new Telling(Kind.of(kind));
    }

    /** A role filled by words that stand for nobody known. */
    Telling words(String role, String words) {
        return role(role, words, Optional.empty());
    }

    /** A role filled by somebody or something with a name. */
    Telling named(String role, String name) {
        return role(role, name, Optional.of(new Told.Name(name, true, Optional.of(Entity.Number.SINGULAR))));
    }

    /** A role filled by somebody whom the report only describes. */
    Telling described(String role, String description, Entity.Number number) {
        return role(role, description, Optional.of(new Told.Name(description, false, Optional.of(number))));
    }

    private Telling role(String role, String words, Optional<Told.Name> name) {
        roles.add(new Claim.Role(role, NOWHERE, name.map(Told.Name::text), words, Optional.empty()));
        names.add(name);
        return this;
    }

    Telling when(String earliest, String latest) {
        when = Optional.of(new Claim.When(day(earliest), day(latest), Optional.empty(), false));
        return this;
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
    }

    Telling where(String place) {
        where = Optional.of(new Claim.Where(place, OptionalLong.empty(), 0, 0));
        return this;
    }

    Telling by(String frame) {
        rule = frame;
        return this;
    }

    Telling not() {
        polarity = Claim.Polarity.NEGATIVE;
        return this;
    }

    Telling as(Claim.Certainty sureness) {
        certainty = sureness;
        return this;
    }

    Telling as(Claim.Realis reality) {
        realis = reality;
        return this;
    }

    Telling as(Claim.Tense time) {
        tense = Optional.of(time);
        return this;
    }

    /** The next voice outward. */
    Telling by(String source, Attribution.Speaker kindOfSpeaker, Attribution.Stance stance, String... conditions) {
        speakers.add(new Told.Speaker(
                source.isEmpty() ? Optional.empty() : Optional.of(Told.Name.ofWords(source)),
                kindOfSpeaker,
                stance,
                List.of(conditions),
                Optional.empty()));
        return this;
    }

    Telling to(String audience) {
        Told.Speaker last = speakers.removeLast();
        speakers.add(new Told.Speaker(
                last.source(),
                last.kind(),
                last.stance(),
                last.conditions(),
                Optional.of(Told.Name.ofWords(audience))));
        return this;
    }

    String sentence(Sentences sentences) {
        return sentences.of(told()).text();
    }

    Told told() {
        Claim claim = new Claim(
                "c1",
                kind,
                NOWHERE,
                List.of(NOWHERE),
                roles,
                when,
                where,
                polarity,
                certainty,
                realis,
                tense,
                speakers.isEmpty() ? Optional.empty() : Optional.of("a1"),
                rule,
                List.of(),
                1);
        return new Told(claim, names, speakers);
    }
}
