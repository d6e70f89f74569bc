package org.hearsay.ledger.decision;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;
import org.hearsay.ledger.decision.Ruling.ReportKey;
import org.hearsay.ledger.resolve.NameKey;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Words;
import org.jdbi.v3.core.Handle;

/** Finds what rulings are about. */
public final class Fitting {

    private static final String NAMED = "SELECT COUNT(*) FROM name JOIN entity ON entity.heading = name.seq"
            + " JOIN entity_name ON entity_name.entity = entity.seq WHERE name.spelled = ?";

    private static final String CLAIMS = "SELECT claim.seq AS seq, claim.trigger_span AS span FROM claim"
            + " JOIN newest_reading ON newest_reading.seq = claim.reading"
            + " WHERE newest_reading.report = ? AND claim.kind = ? ORDER BY claim.seq";

    private final Handle handle;

    public Fitting(Handle handle) {
        this.handle = handle;
    }

    /** The number of a report, if the ledger has it. */
    public Optional<Long> report(ReportKey key) {
        return Filer.find(handle, key.id(), key.sha256(), key.publisher(), key.published());
    }

    /** The claims of the newest reading that stand at a place: those with the very trigger, else those that overlap it. */
    public List<Long> claims(ClaimPlace place) {
        Optional<Long> report = report(place.report());
        if (report.isEmpty()) {
            return List.of();
        }
        List<Placed> all = handle.createQuery(CLAIMS)
                .bind(0, report.get())
                .bind(1, place.kind().name())
                .map((row, context) -> new Placed(row.getLong("seq"), Words.span(row.getString("span"))))
                .list();
        List<Long> exact = all.stream()
                .filter(each -> each.span().equals(place.trigger()))
                .map(Placed::claim)
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(each -> each.span().overlaps(place.trigger()))
                        .map(Placed::claim)
                        .toList()
                : exact;
    }

    /** What a ruling is about that is not there, in plain words; empty if all is. */
    Optional<String> missing(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Merge merge -> unknown(merge.one(), merge.other());
            case Ruling.Split split -> unknown(split.name(), split.from());
            case Ruling.Reject reject -> missing(reject.claim());
            case Ruling.Redate redate -> missing(redate.claim());
            case Ruling.Recast recast -> missing(recast.claim());
            case Ruling.Accept accept -> missing(accept.claim());
            case Ruling.Rate rate -> missing(rate.claim());
            case Ruling.Add add -> missing(add);
            case Ruling.OneOrigin origin -> missing(origin.a()).or(() -> missing(origin.b()));
            case Ruling.Grade grade -> unknown(grade.source());
        };
    }

    private Optional<String> unknown(String one, String other) {
        return NameKey.of(one).equals(NameKey.of(other))
                ? Optional.of("'" + one + "' and '" + other + "' are one name")
                : unknown(one).or(() -> unknown(other));
    }

    private Optional<String> unknown(String name) {
        boolean known = NameKey.of(name)
                .map(key -> handle.createQuery(NAMED)
                                .bind(0, key.spelled())
                                .mapTo(Integer.class)
                                .one()
                        > 0)
                .orElse(false);
        return known ? Optional.empty() : Optional.of("no report has anybody by the full name '" + name + "'");
    }

    private Optional<String> missing(Ruling.Add add) {
        Optional<Versions.Version> version = new Versions(handle).newest(add.report());
        if (version.isEmpty()) {
            return Optional.of("the report '" + add.report().id() + "' is not in the ledger");
        }
        return add.claim().in(version.get().read().report().text()).isPresent()
                ? Optional.empty()
                : Optional.of("the report '" + add.report().id() + "' does not have the words '"
                        + add.claim().evidence().words() + "'");
    }

    private Optional<String> missing(ReportKey report) {
        return report(report).isPresent()
                ? Optional.empty()
                : Optional.of("the report '" + report.id() + "' is not in the ledger");
    }

    private Optional<String> missing(ClaimPlace place) {
        return claims(place).isEmpty()
                ? Optional.of("the report '" + place.report().id() + "' makes no claim of the kind "
                        + place.kind().name() + " at " + Words.span(place.trigger()))
                : Optional.empty();
    }

    private record Placed(long claim, Span span) {}
}
