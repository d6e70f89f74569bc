package org.hearsay.ledger.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.ledger.fact.Assertion;
import org.hearsay.ledger.resolve.NameKey;

/** What the chain of speakers of one claim says of where it comes from. */
record Voiced(Assertion claim) {

    /**
     * The one who says it in the end: the innermost that the text names or describes. Empty: the report says it itself, or its
     * outlet, which is the same.
     */
    Optional<Assertion.Speech> speaker() {
        return claim.chain().stream()
                .filter(each -> each.who().isPresent() || !each.words().isBlank())
                .filter(each -> each.speaker() != Attribution.Speaker.MEDIA
                        || name(each).filter(outlets()::contains).isEmpty())
                .findFirst();
    }

    /** Whether it is told who says it, by more than a pronoun. */
    boolean isAttributed() {
        return !named().isEmpty() || described().isPresent();
    }

    private static Optional<NameKey> name(Assertion.Speech speech) {
        return NameKey.of(speech.who().map(Assertion.Party::name).orElse(speech.words()));
    }

    /** Who stands behind the speaker's words: the speaker by name, and the body that it speaks for. */
    List<String> named() {
        List<String> named = new ArrayList<>();
        speaker().flatMap(Assertion.Speech::who).ifPresent(who -> {
            if (who.named()) {
                named.add(who.identity());
            }
            who.body().ifPresent(named::add);
        });
        return named;
    }

    /** What the unnamed speaker is, in a noun; empty if it is named, is but a pronoun, or there is none. */
    Optional<String> described() {
        return named().isEmpty()
                ? speaker()
                        .map(each -> each.who().map(Assertion.Party::name).orElse(each.words()))
                        .flatMap(Description::head)
                : Optional.empty();
    }

    /** The outlets and agencies that the claim is credited to. */
    List<NameKey> credited() {
        return claim.chain().stream()
                .filter(each -> each.speaker() == Attribution.Speaker.MEDIA)
                .flatMap(each -> name(each).stream())
                .toList();
    }

    /** The outlet and the agency whose report it is. */
    List<NameKey> outlets() {
        List<NameKey> outlets = new ArrayList<>();
        claim.report().publisher().flatMap(NameKey::of).ifPresent(outlets::add);
        claim.report().agency().flatMap(NameKey::of).ifPresent(outlets::add);
        return outlets;
    }
}
