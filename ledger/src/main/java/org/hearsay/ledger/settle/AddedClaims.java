package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Place;
import org.hearsay.ledger.decision.Addition;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Versions;
import org.hearsay.ledger.store.AddedRows;
import org.hearsay.ledger.store.AddedRows.Added;
import org.jdbi.v3.core.Handle;

/** Puts claims that people added into the newest readings of their reports, where all that follows takes them for read. */
final class AddedClaims {

    private static final int DAY = "2031-05-01".length();

    private static final String RULE = "decision/";

    private final Handle handle;
    private final AddedRows rows;

    AddedClaims(Handle handle) {
        this.handle = handle;
        this.rows = new AddedRows(handle);
    }

    static void drop(Handle handle) {
        AddedRows rows = new AddedRows(handle);
        rows.all().keySet().forEach(rows::drop);
    }

    /**
     * Makes the rows of those that are not there, or stand in another reading than they should; takes away those that should not be
     * there. The readings concerned leave and enter.
     */
    void settle(List<Decision> inForce) {
        Map<Long, Long> there = new TreeMap<>(rows.all());
        for (Decision decision : inForce) {
            if (decision.ruling() instanceof Ruling.Add add) {
                added(decision, add).ifPresent(each -> {
                    Optional<Long> reading = Optional.ofNullable(there.remove(each.number()));
                    if (reading.isEmpty() || reading.get() != each.reading()) {
                        reading.ifPresent(other -> takeAway(each.number(), other));
                        reenter(each.reading());
                        rows.add(each);
                    }
                });
            }
        }
        there.forEach(this::takeAway);
    }

    private void reenter(long reading) {
        for (String set : List.of("leaving_reading", "entering_reading")) {
            handle.execute(
                    "INSERT INTO " + set + " SELECT reading FROM settled WHERE reading = ? AND reading IN"
                            + " (SELECT seq FROM newest_reading) ON CONFLICT DO NOTHING",
                    reading);
        }
    }

    private void takeAway(long number, long reading) {
        reenter(reading);
        long first = AddedRows.first(number);
        long last = AddedRows.last(number);
        handle.execute(
                "INSERT INTO touched_identity_block SELECT DISTINCT block FROM identity_member WHERE entity BETWEEN ?"
                        + " AND ? ON CONFLICT DO NOTHING",
                first,
                last);
        handle.execute("DELETE FROM identity_member WHERE entity BETWEEN ? AND ?", first, last);
        handle.execute(
                "INSERT INTO touched_fact_block SELECT block FROM fact_claim WHERE claim = ? ON CONFLICT DO NOTHING",
                -number);
        handle.execute(
                "UPDATE fact_claim SET fact = '' WHERE fact IN (SELECT fact FROM fact_claim WHERE claim = ?)", -number);
        handle.execute("DELETE FROM fact_claim WHERE claim = ?", -number);
        handle.execute("DELETE FROM strand_claim WHERE claim = ?", -number);
        rows.drop(number);
    }

    private Optional<Added> added(Decision decision, Ruling.Add add) {
        return new Versions(handle)
                .newest(add.report())
                .flatMap(version ->
                        add.claim().in(version.read().report().text()).map(claim -> added(decision, claim, version)));
    }

    private static Added added(Decision decision, Addition claim, Versions.Version version) {
        String id = "d" + decision.number();
        Casting casting = new Casting(version.read(), id);
        List<Claim.Role> roles = new ArrayList<>();
        claim.roles()
                .forEach(part -> roles.add(new Claim.Role(
                        part.role(),
                        part.quote().span(),
                        casting.entity(part),
                        part.quote().words(),
                        Optional.empty())));
        Optional<Attribution> said = claim.source()
                .flatMap(source ->
                        casting.said(source.quote().span(), claim.evidence().span()));
        Optional<Attribution> made =
                said.isPresent() ? Optional.empty() : claim.source().map(source -> said(id, source, claim, casting));
        Optional<Place> place = claim.where().flatMap(quote -> casting.place(quote.span()));
        Optional<Claim.When> when = claim.earliest().isEmpty() && claim.latest().isEmpty()
                ? Optional.empty()
                : Optional.of(new Claim.When(claim.earliest(), claim.latest(), Optional.empty(), false));
        Optional<Claim.Where> where = claim.where()
                .map(quote -> new Claim.Where(
                        place.map(Place::name).orElse(quote.words()),
                        place.map(Place::geonames).map(OptionalLong::of).orElse(OptionalLong.empty()),
                        place.map(Place::latitude).orElse(0.0),
                        place.map(Place::longitude).orElse(0.0)));
        return new Added(
                decision.number(),
                version.reading(),
                version.read().report().text(),
                new Claim(
                        id,
                        claim.kind(),
                        claim.trigger().span(),
                        List.of(claim.evidence().span()),
                        roles,
                        when,
                        where,
                        claim.polarity(),
                        claim.certainty(),
                        claim.realis(),
                        claim.tense(),
                        said.or(() -> made).map(Attribution::id),
                        RULE + decision.number(),
                        List.of("added by " + decision.who() + " on "
                                + decision.at().toString().substring(0, DAY) + ": " + decision.why()),
                        1),
                List.copyOf(casting.strangers()),
                made,
                place);
    }

    private static Attribution said(String id, Addition.Part source, Addition claim, Casting casting) {
        Optional<String> entity = casting.entity(source);
        return new Attribution(
                id,
                Optional.of(new Attribution.Party(source.quote().span(), entity)),
                List.of(),
                List.of(claim.evidence().span()),
                Attribution.Mode.INDIRECT,
                casting.speaker(entity),
                Attribution.Stance.SAY,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
