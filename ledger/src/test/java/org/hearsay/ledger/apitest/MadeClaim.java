package org.hearsay.ledger.apitest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hearsay.core.Attribution.Party;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Span;

/** A claim that is made by hand: certain, actual, and the report's own unless it is told otherwise. */
public final class MadeClaim {

    private final String id;
    private final Kind kind;
    private final Span trigger;
    private final Function<String, Party> words;
    private final List<Claim.Role> roles = new ArrayList<>();
    private Optional<Claim.When> when = Optional.empty();
    private Optional<Claim.Where> where = Optional.empty();
    private Claim.Polarity polarity = Claim.Polarity.POSITIVE;
    private Claim.Certainty certainty = Claim.Certainty.CT;
    private Claim.Realis realis = Claim.Realis.ACTUAL;
    private Optional<String> attribution = Optional.empty();

    MadeClaim(String id, Kind kind, Span trigger, Function<String, Party> words) {
        this.id = id;
        this.kind = kind;
        this.trigger = trigger;
        this.words = words;
    }

    /** @param filler words of the report */
    public MadeClaim role(String name, String filler) {
        Party party = words.apply(filler);
        roles.add(new Claim.Role(name, party.span(), party.entity(), filler, Optional.empty()));
        return this;
    }

    public MadeClaim inferred(String name, String filler, String why) {
        Party party = words.apply(filler);
        roles.add(new Claim.Role(name, party.span(), party.entity(), filler, Optional.of(why)));
        return this;
    }

    /** @param earliest empty where it is open */
    public MadeClaim when(String earliest, String latest) {
        when = Optional.of(new Claim.When(day(earliest), day(latest), Optional.empty(), false));
        return this;
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(each -> !each.isEmpty()).map(LocalDate::parse);
    }

    /** @param geonames 0 where the gazetteer does not have it */
    public MadeClaim where(String place, long geonames) {
        where = Optional.of(
                geonames == 0
                        ? new Claim.Where(place, OptionalLong.empty(), 0, 0)
                        : new Claim.Where(place, OptionalLong.of(geonames), geonames / 10.0, -1.5));
        return this;
    }

    public MadeClaim not() {
        polarity = Claim.Polarity.NEGATIVE;
        return this;
    }

    public MadeClaim as(Claim.Certainty sureness, Claim.Realis reality) {
        certainty = sureness;
        realis = reality;
        return this;
    }

    /** @param number of the statement it stands in */
    public MadeClaim in(int number) {
        attribution = Optional.of("a" + number);
        return this;
    }

    Claim claim() {
        Span evidence = roles.stream().map(Claim.Role::span).reduce(trigger, Span::cover);
        return new Claim(
                id,
                kind,
                trigger,
                List.of(evidence),
                roles,
                when,
                where,
                polarity,
                certainty,
                realis,
                kind.isState() ? Optional.of(Claim.Tense.PRESENT) : Optional.empty(),
                attribution,
                "made/" + kind.name(),
                List.of("it was made by hand", "for a test"),
                0.75);
    }
}
