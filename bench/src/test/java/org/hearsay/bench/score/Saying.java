package org.hearsay.bench.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/** A reading with claims made by hand; each entity has its name for an id. */
final class Saying {

    private final Found found;
    private final List<Entity> entities = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    Saying(Report report) {
        found = new Found(report);
    }

    Saying speech(String source, String cue) {
        attributions.add(found.attribution(source, cue, List.of(), Optional.empty(), Optional.empty()));
        return this;
    }

    Saying entity(String name) {
        entities.add(new Entity(name, Mention.Type.PERSON, name, List.of(name), Optional.empty(), Optional.empty()));
        return this;
    }

    /** @param day when it was, the whole of that day */
    Saying claim(
            String kind, String trigger, List<Claim.Role> roles, Optional<LocalDate> day, Optional<String> speech) {
        Span span = found.span(trigger);
        claims.add(new Claim(
                "c" + claims.size(),
                Kind.of(kind),
                span,
                List.of(span),
                roles,
                day.map(date -> new Claim.When(day, day, Optional.empty(), false)),
                Optional.empty(),
                Claim.Polarity.POSITIVE,
                Claim.Certainty.CT,
                Claim.Realis.ACTUAL,
                Optional.empty(),
                speech,
                "by hand",
                List.of(),
                1));
        return this;
    }

    Saying claim(String kind, String trigger, Claim.Role... roles) {
        return claim(kind, trigger, List.of(roles), Optional.empty(), Optional.empty());
    }

    /** A role filled by words, or by the entity that goes by them. */
    Claim.Role role(String name, String words) {
        Optional<String> entity =
                entities.stream().map(Entity::id).filter(words::equals).findFirst();
        return new Claim.Role(name, new Span(0, 1), entity, words, Optional.empty());
    }

    Readings readings() {
        return Readings.of(List.of(new Reading(
                new Reading.Reader("by hand", ""),
                found.report(),
                List.of(),
                List.of(),
                List.of(),
                entities,
                List.of(),
                List.of(),
                attributions,
                claims)));
    }
}
