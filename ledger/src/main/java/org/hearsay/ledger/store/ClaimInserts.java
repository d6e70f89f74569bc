package org.hearsay.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.core.Claim;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Reading;
import org.hearsay.ledger.resolve.NameKey;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of claims and places that one transaction adds, sent together at the end. */
final class ClaimInserts {

    private final Function<NameKey, Long> names;
    private final Table place;
    private final Table claim;
    private final Table role;

    /** @param names gives the number of a name; files it if it is new */
    ClaimInserts(Handle handle, Function<NameKey, Long> names) {
        this.names = names;
        place = new Table(handle, "place", 11);
        claim = new Table(handle, "claim", 27);
        role = new Table(handle, "claim_role", 7);
    }

    /**
     * Adds the places and claims of a reading.
     *
     * @param of the number of the reading
     * @param entities the numbers of its entities, by their ids
     * @param statements the numbers of its attributions, by their ids
     */
    void add(long of, Reading reading, Map<String, Long> entities, Map<String, Long> statements) {
        Map<Long, String> countries = new HashMap<>();
        Map<String, Mention> mentions = new HashMap<>();
        if (!reading.places().isEmpty()) {
            reading.mentions().forEach(mention -> mentions.put(mention.id(), mention));
        }
        for (Place each : reading.places()) {
            Mention mention = mentions.get(each.mention());
            Long entity = mention == null ? null : entities.get(mention.entity());
            if (mention == null || entity == null) {
                throw new IllegalArgumentException("report " + reading.report().id() + ": place " + each.name()
                        + " belongs to no mention: " + each.mention());
            }
            countries.put(each.geonames(), each.country());
            place(of, each, Words.span(mention.span()), entity);
        }
        for (Claim each : reading.claims()) {
            claim(of, each, reading.report().text(), statements, countries);
            roles(each, entities);
        }
    }

    private void place(long of, Place each, String span, Long entity) {
        place.add(
                of,
                each.mention(),
                span,
                entity,
                each.geonames(),
                name(each.name()),
                each.name(),
                each.latitude(),
                each.longitude(),
                each.country(),
                each.feature());
    }

    private void claim(long of, Claim each, String text, Map<String, Long> statements, Map<Long, String> countries) {
        Optional<Claim.When> when = each.when();
        Optional<Claim.Where> where = each.where();
        Optional<Long> geonames = where.flatMap(ClaimInserts::geonames);
        claim.add(
                claim.next(),
                of,
                each.id(),
                each.trigger().begin(),
                each.kind().name(),
                Words.span(each.trigger()),
                each.trigger().of(text),
                Words.spans(each.evidence()),
                Words.words(each.evidence(), text),
                when.flatMap(Claim.When::earliest).map(Object::toString).orElse(null),
                when.flatMap(Claim.When::latest).map(Object::toString).orElse(null),
                when.flatMap(Claim.When::time).orElse(null),
                when.map(Claim.When::approximate).orElse(null),
                where.map(Claim.Where::place).map(this::name).orElse(null),
                where.map(Claim.Where::place).orElse(null),
                geonames.orElse(null),
                geonames.flatMap(known -> where).map(Claim.Where::latitude).orElse(null),
                geonames.flatMap(known -> where).map(Claim.Where::longitude).orElse(null),
                geonames.map(countries::get).orElse(null),
                each.polarity().label(),
                each.certainty().label(),
                each.realis().label(),
                each.tense().map(Claim.Tense::label).orElse(null),
                each.attribution().map(statements::get).orElse(null),
                each.rule(),
                String.join("\n", each.why()),
                each.confidence());
    }

    private void roles(Claim of, Map<String, Long> entities) {
        int position = 0;
        for (Claim.Role each : of.roles()) {
            role.add(
                    claim.last(),
                    position++,
                    each.name(),
                    Words.span(each.span()),
                    each.entity().map(entities::get).orElse(null),
                    each.text(),
                    each.inferred().orElse(null));
        }
    }

    private static Optional<Long> geonames(Claim.Where where) {
        return where.geonames().isPresent() ? Optional.of(where.geonames().getAsLong()) : Optional.empty();
    }

    private @Nullable Long name(String written) {
        return NameKey.of(written).map(names).orElse(null);
    }

    /** Sends what has not been sent. */
    void flush() {
        List.of(place, claim, role).forEach(Table::flush);
    }
}
