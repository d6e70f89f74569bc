package org.hearsay.ledger.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/** Whether a reading holds together: spans lie in the text, and who is referred to is there. */
final class Soundness {

    private final Reading reading;
    private final Set<String> entities = new HashSet<>();
    private final Set<String> mentions = new HashSet<>();
    private final Set<String> times = new HashSet<>();
    private final Set<String> attributions = new HashSet<>();
    private final Set<String> claims = new HashSet<>();

    Soundness(Reading reading) {
        this.reading = reading;
    }

    /** @throws IllegalArgumentException if it does not; the message names the report and the place */
    void check() {
        for (Entity entity : reading.entities()) {
            if (!entities.add(entity.id())) {
                throw wrong("it has two entities " + entity.id());
            }
        }
        for (Mention mention : reading.mentions()) {
            inText(mention.span());
            known(Optional.of(mention.entity()), "mention " + mention.id());
            mentions.add(mention.id());
        }
        for (Attribution attribution : reading.attributions()) {
            attribution.cue().forEach(this::inText);
            attribution.content().forEach(this::inText);
            attribution.source().ifPresent(party -> sound(party, attribution));
            attribution.audience().ifPresent(party -> sound(party, attribution));
            attributions.add(attribution.id());
        }
        reading.times().forEach(time -> times.add(time.id()));
        for (Place place : reading.places()) {
            known(mentions, place.mention(), "a place", "mention");
        }
        reading.claims().forEach(this::sound);
    }

    /** Whether a claim stands on words of the report, and on what the reading has. */
    private void sound(Claim claim) {
        String name = "claim " + claim.id();
        if (!claims.add(claim.id())) {
            throw wrong("it has two claims " + claim.id());
        }
        if (claim.evidence().isEmpty()) {
            throw wrong(name + " has no evidence");
        }
        inText(claim.trigger());
        claim.evidence().forEach(this::inText);
        for (Claim.Role role : claim.roles()) {
            inText(role.span());
            known(role.entity(), name);
        }
        claim.attribution().ifPresent(id -> known(attributions, id, name, "attribution"));
        claim.when().flatMap(Claim.When::time).ifPresent(id -> known(times, id, name, "time"));
    }

    private void known(Set<String> ids, String id, String by, String what) {
        if (!ids.contains(id)) {
            throw wrong(by + " is of " + what + " " + id + ", which it does not have");
        }
    }

    private void sound(Attribution.Party party, Attribution attribution) {
        inText(party.span());
        known(party.entity(), "attribution " + attribution.id());
    }

    private void inText(Span span) {
        if (span.end() > reading.report().text().length()) {
            throw wrong("[" + span.begin() + ", " + span.end() + ") lies beyond the end of its text");
        }
    }

    private void known(Optional<String> entity, String by) {
        entity.ifPresent(id -> known(entities, id, by, "entity"));
    }

    private IllegalArgumentException wrong(String how) {
        return new IllegalArgumentException(
                "the reading of report " + reading.report().id() + " does not hold together: " + how);
    }
}
