package org.hearsay.tell;

import org.hearsay.ledger.decision.Ruling;

/** Rulings in plain words. */
public final class Decided {

    private Decided() {}

    public static String words(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Merge merge -> merge.one() + " and " + merge.other() + " are one";
            case Ruling.Split split -> split.name() + " is not " + split.from();
            case Ruling.Reject reject -> place(reject.claim()) + " does not hold what was read";
            case Ruling.Redate redate ->
                place(redate.claim()) + " is of "
                        + redate.earliest().map(Object::toString).orElse("…") + " to "
                        + redate.latest().map(Object::toString).orElse("…");
            case Ruling.Recast recast -> place(recast.claim()) + " has " + recast.name() + " as " + recast.role();
            case Ruling.Accept accept -> "the fact of " + place(accept.claim()) + " is accepted";
            case Ruling.Rate rate ->
                "the fact of " + place(rate.claim()) + " is graded "
                        + rate.credibility().label() + ", " + rate.credibility().meaning();
            case Ruling.Add add ->
                add.report().id() + " makes a claim of the kind "
                        + add.claim().kind().name() + ": '"
                        + add.claim().evidence().words() + "'";
            case Ruling.OneOrigin origin ->
                origin.a().id() + " and " + origin.b().id() + (origin.one() ? " are one origin" : " are two origins");
            case Ruling.Grade grade -> grade.source() + " is graded " + grade.grade();
        };
    }

    private static String place(Ruling.ClaimPlace claim) {
        return "the claim of the kind " + claim.kind().name() + " at "
                + claim.trigger().begin() + "-" + claim.trigger().end() + " of "
                + claim.report().id();
    }
}
