package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.core.Attribution;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Span;
import org.hearsay.ledger.resolve.NameKey;

/** What a filing puts into tables, worked out from it alone, before the ledger's lock is taken. */
record Rows(Filing filing, Digest digest, byte[] json, List<EntityRow> entities, List<StatementRow> statements) {

    /** A description of more words than this is not looked up. */
    private static final int LONGEST_DESCRIPTION = 5;

    /** @param heading the spelling it is looked up by; none for a pronoun or a long description */
    record EntityRow(Entity entity, Optional<NameKey> heading, List<NameRow> names) {}

    record NameRow(NameKey key, String written) {}

    /**
     * A statement as it is filed.
     *
     * @param place where it begins in the text
     * @param mentions those inside the content
     */
    record StatementRow(Attribution attribution, int place, List<Mention> mentions) {}

    /** @throws IllegalArgumentException if the reading does not hold together; the message names the report */
    static Rows of(Filing filing) {
        Reading reading = filing.reading();
        new Soundness(reading).check();
        Map<String, Mention.Form> forms = new HashMap<>();
        reading.mentions().forEach(mention -> forms.merge(mention.entity(), mention.form(), Rows::clearer));
        List<EntityRow> entities = reading.entities().stream()
                .map(entity -> row(entity, forms.getOrDefault(entity.id(), Mention.Form.NAME)))
                .toList();
        List<StatementRow> statements = reading.attributions().stream()
                .map(attribution -> row(attribution, reading.mentions()))
                .toList();
        return new Rows(filing, Digest.of(filing.given()), Packed.pack(reading), entities, statements);
    }

    private static Mention.Form clearer(Mention.Form one, Mention.Form other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static EntityRow row(Entity entity, Mention.Form form) {
        Optional<NameKey> heading = NameKey.of(entity.name());
        if (entity.names().isEmpty()) {
            boolean sought = form != Mention.Form.PRONOUN;
            return new EntityRow(
                    entity, heading.filter(key -> sought && key.words().size() <= LONGEST_DESCRIPTION), List.of());
        }
        Set<String> written = new LinkedHashSet<>(entity.names());
        List<NameRow> names = new ArrayList<>();
        for (String name : written) {
            NameKey.of(name).ifPresent(key -> names.add(new NameRow(key, name)));
        }
        return new EntityRow(entity, heading, names);
    }

    private static StatementRow row(Attribution attribution, List<Mention> mentions) {
        Stream<Span> parts = Stream.of(
                        attribution.source().map(Attribution.Party::span).stream(),
                        attribution.cue().stream(),
                        attribution.content().stream())
                .flatMap(part -> part);
        int place = parts.mapToInt(Span::begin).min().orElse(0);
        List<Mention> inside = mentions.stream()
                .filter(mention -> attribution.content().stream().anyMatch(span -> span.contains(mention.span())))
                .toList();
        return new StatementRow(attribution, place, inside);
    }
}
