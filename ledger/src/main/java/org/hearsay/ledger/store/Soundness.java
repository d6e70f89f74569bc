package org.hearsay.ledger.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;

/** Whether a reading holds together: spans lie in the text, and who is referred to is there. */
final class Soundness {

    private final Reading reading;
    private final Set<String> entities = new HashSet<>();

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
        }
        for (Attribution attribution : reading.attributions()) {
            attribution.cue().forEach(this::inText);
            attribution.content().forEach(this::inText);
            attribution.source().ifPresent(party -> sound(party, attribution));
            attribution.audience().ifPresent(party -> sound(party, attribution));
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
        if (entity.isPresent() && !entities.contains(entity.get())) {
            throw wrong(by + " is of entity " + entity.get() + ", which it does not have");
        }
    }

    private IllegalArgumentException wrong(String how) {
        return new IllegalArgumentException(
                "the reading of report " + reading.report().id() + " does not hold together: " + how);
    }
}
