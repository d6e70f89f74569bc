package org.hearsay.web.page.review;

import java.time.LocalDate;
import java.util.Optional;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.decision.Ruling.ClaimPlace;

/** Rulings in plain words. */
final class RulingWords {

    private RulingWords() {}

    static String of(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Merge merge -> merge.one() + " and " + merge.other() + " are one";
            case Ruling.Split split -> split.name() + " is not " + split.from();
            case Ruling.Reject reject -> "Rejected: " + claim(reject.claim());
            case Ruling.Redate redate ->
                "Days set to " + day(redate.earliest()) + " – " + day(redate.latest()) + ": " + claim(redate.claim());
            case Ruling.Recast recast ->
                "The " + recast.role() + " set to " + recast.name() + ": " + claim(recast.claim());
            case Ruling.Accept accept -> "Accepted: " + claim(accept.claim());
            case Ruling.Rate rate ->
                "Graded " + rate.credibility().label() + ", "
                        + rate.credibility().meaning() + ": " + claim(rate.claim());
            case Ruling.OneOrigin origin ->
                origin.a().id() + " and " + origin.b().id() + (origin.one() ? " are one origin" : " are two origins");
            case Ruling.Grade grade -> grade.source() + " graded " + grade.grade();
            case Ruling.Add add ->
                "Added: the " + add.claim().kind().name() + " told in "
                        + add.report().id();
        };
    }

    /** The report that a ruling is about a claim of; empty if it is about something else. */
    static Optional<String> report(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Reject reject -> Optional.of(reject.claim().report().id());
            case Ruling.Redate redate -> Optional.of(redate.claim().report().id());
            case Ruling.Recast recast -> Optional.of(recast.claim().report().id());
            case Ruling.Accept accept -> Optional.of(accept.claim().report().id());
            case Ruling.Rate rate -> Optional.of(rate.claim().report().id());
            case Ruling.Add add -> Optional.of(add.report().id());
            case Ruling.Merge merge -> Optional.empty();
            case Ruling.Split split -> Optional.empty();
            case Ruling.OneOrigin origin -> Optional.empty();
            case Ruling.Grade grade -> Optional.empty();
        };
    }

    private static String claim(ClaimPlace place) {
        return "the " + place.kind().name() + " told in " + place.report().id();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("…");
    }
}
