package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.ledger.decision.Addition.Part;
import org.hearsay.ledger.decision.Addition.Quote;
import org.hearsay.ledger.resolve.NameKey;

/** Whom the words of an added claim stand for in a reading of its report. */
final class Casting {

    private final Reading reading;
    private final String prefix;
    private final List<Entity> strangers = new ArrayList<>();

    /** @param prefix what the ids of whom the reading does not know begin with */
    Casting(Reading reading, String prefix) {
        this.reading = reading;
        this.prefix = prefix;
    }

    /** The id of an entity: whoever is mentioned there, else goes by these words, else somebody new; empty if they name nobody. */
    Optional<String> entity(Part part) {
        Quote quote = part.quote();
        return mention(quote.span())
                .map(Mention::entity)
                .or(() -> called(reading.entities(), quote.words()))
                .or(() -> called(strangers, quote.words()))
                .or(() -> part.type().flatMap(type -> stranger(type, quote.words())));
    }

    /** Whom the reading does not know. */
    List<Entity> strangers() {
        return strangers;
    }

    private Optional<Mention> mention(Span span) {
        return reading.mentions().stream()
                .filter(each -> each.span().contains(span) && each.head().overlaps(span))
                .min(Comparator.comparingInt((Mention each) -> each.span().length())
                        .thenComparing(Mention::id));
    }

    private static Optional<String> called(List<Entity> entities, String words) {
        return NameKey.of(words)
                .flatMap(key -> entities.stream()
                        .filter(each -> each.names().stream()
                                .anyMatch(name -> NameKey.of(name).equals(Optional.of(key))))
                        .map(Entity::id)
                        .findFirst());
    }

    private Optional<String> stranger(Mention.Type type, String words) {
        if (NameKey.of(words).isEmpty()) {
            return Optional.empty();
        }
        Entity stranger = new Entity(
                prefix + "-" + strangers.size(), type, words, List.of(words), Optional.empty(), Optional.empty());
        strangers.add(stranger);
        return Optional.of(stranger.id());
    }

    /** The statement of a source that has the evidence as its content, the innermost. */
    Optional<Attribution> said(Span source, Span evidence) {
        return reading.attributions().stream()
                .filter(each -> each.source()
                        .filter(party -> party.span().overlaps(source))
                        .isPresent())
                .filter(each -> each.content().stream().anyMatch(content -> content.overlaps(evidence)))
                .min(Comparator.comparingInt((Attribution each) ->
                                each.content().stream().mapToInt(Span::length).sum())
                        .thenComparing(Attribution::id));
    }

    /** What kind of speaker an entity is. */
    Attribution.Speaker speaker(Optional<String> entity) {
        Optional<Entity> who =
                entity.flatMap(id -> java.util.stream.Stream.concat(reading.entities().stream(), strangers.stream())
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        if (who.isEmpty()) {
            return Attribution.Speaker.UNKNOWN;
        }
        return switch (who.get().type()) {
            case PERSON -> who.get().names().isEmpty() ? Attribution.Speaker.ANONYMOUS : Attribution.Speaker.PERSON;
            case ORGANISATION, PLACE, FACILITY -> Attribution.Speaker.ORGANISATION;
            case GROUP, NATIONALITY, RELIGION -> Attribution.Speaker.GROUP;
            case DOCUMENT, WORK -> Attribution.Speaker.DOCUMENT;
            case EVENT, WEAPON, VEHICLE, ROLE, OTHER -> Attribution.Speaker.UNKNOWN;
        };
    }

    /** The place of the gazetteer that words name. */
    Optional<Place> place(Span span) {
        return mention(span)
                .flatMap(mention -> reading.places().stream()
                        .filter(each -> each.mention().equals(mention.id()))
                        .findFirst());
    }
}
