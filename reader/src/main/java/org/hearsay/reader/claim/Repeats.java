package org.hearsay.reader.claim;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Tells claims that a report makes once from those it makes again: a title or what somebody is called
 * is stated once, an event as often as it is told, and two events in one sentence if they are about two things.
 */
final class Repeats {

    private Repeats() {}

    /** Two claims with one key are one. */
    static String key(Claim claim, Layout layout) {
        String roles = claim.roles().stream()
                .filter(role -> claim.kind().core().contains(role.name()))
                .map(role -> role.name() + "="
                        + role.entity()
                                .filter(entity -> !role.name().equals("post"))
                                .orElse(role.text().toLowerCase(Locale.ROOT)))
                .sorted()
                .collect(Collectors.joining(" "));
        Object where = claim.kind().isState()
                ? claim.attribution()
                : isCalledSo(claim)
                        ? ""
                        : layout.sentenceOf(layout.wordsIn(claim.trigger()).begin());
        return claim.kind().name() + " " + claim.polarity() + " " + roles + " " + Objects.toString(where);
    }

    /** Whether one word tells of the same done to another: "asked Jordan and Malta". */
    static boolean isToAnother(Claim first, Claim claim) {
        return first.trigger().equals(claim.trigger())
                && !first.kind().isState()
                && !recipient(first).equals(recipient(claim));
    }

    /** Whether two words tell of two things: "dismissed the threat and ruled out talks". */
    static boolean isOfAnother(Claim first, Claim claim) {
        return !first.kind().isState()
                && first.roles("about").size() == 1
                && claim.roles("about").size() == 1
                && isApart(first, claim)
                && isApart(claim, first);
    }

    private static boolean isApart(Claim one, Claim other) {
        Span about = one.roles("about").getFirst().span();
        return !about.overlaps(other.trigger())
                && !one.trigger().overlaps(other.trigger())
                && !about.overlaps(other.roles("about").getFirst().span());
    }

    /** What it is about, in its words. */
    static String about(Claim claim) {
        return claim.roles("about").getFirst().text();
    }

    /** Whom it is done to: the entity, or the words. */
    static String recipient(Claim claim) {
        return claim.roles("recipient").stream()
                .map(role -> role.entity().orElse(role.text().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    /** Whether it only calls somebody by what he did: "the defectors", "the protesters". */
    private static boolean isCalledSo(Claim claim) {
        return claim.roles().stream().anyMatch(role -> role.span().contains(claim.trigger()));
    }
}
