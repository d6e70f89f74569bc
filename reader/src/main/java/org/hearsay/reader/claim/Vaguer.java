package org.hearsay.reader.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.core.Claim;

/**
 * Tells claims that say less than another that the report makes: who is "the minister" after he was called "the water
 * minister", and who is a member of what he is the head of. Only posts, ranks, memberships and what somebody is called are
 * compared, each with those before it and with those of the same words.
 */
final class Vaguer {

    private static final Set<String> COMPARED = Set.of("post", "rank", "member", "attribute");
    private static final Set<String> HOLDERS = Set.of("holder", "member", "subject");
    private static final Set<String> TITLES = Set.of("post", "rank", "role", "value");

    private Vaguer() {}

    /** Those of a report's claims, in their order, that another does not say better. */
    static List<Claim> left(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claims.stream().noneMatch(other -> saysMore(other, claim)))
                .toList();
    }

    private static boolean saysMore(Claim other, Claim claim) {
        boolean membership =
                other.kind().name().equals("post") && claim.kind().name().equals("member");
        boolean comparable = COMPARED.contains(claim.kind().name())
                && (membership || other.kind().equals(claim.kind()))
                && other.polarity() == claim.polarity();
        return comparable
                && (other.trigger().overlaps(claim.trigger())
                        || other.trigger().begin() < claim.trigger().begin() && isNamedAlike(other, claim))
                && claim.roles().stream().allMatch(role -> isTold(role, other))
                && (membership || weight(other) > weight(claim));
    }

    /** Whether one has its holder by the other's name or by more names; a headline's description is no clear statement. */
    private static boolean isNamedAlike(Claim other, Claim claim) {
        return !isCalledSo(other)
                && (isCalledSo(claim)
                        || holder(claim).stream()
                                .anyMatch(name ->
                                        holder(other).stream().anyMatch(full -> (" " + full).endsWith(" " + name))));
    }

    /** Whether its holder is known by nothing but the title: "the minister". */
    private static boolean isCalledSo(Claim claim) {
        return claim.roles().stream()
                .anyMatch(role -> HOLDERS.contains(role.name()) && role.span().contains(claim.trigger()));
    }

    private static List<String> holder(Claim claim) {
        return claim.roles().stream()
                .filter(role -> HOLDERS.contains(role.name()))
                .map(Vaguer::lower)
                .toList();
    }

    /** Whether a claim has what fills a role of another: the same one, or as a title one that ends in it. */
    private static boolean isTold(Claim.Role role, Claim other) {
        return other.roles().stream()
                .anyMatch(told -> alike(told.name(), role.name())
                        && (told.entity().isPresent() && told.entity().equals(role.entity())
                                || TITLES.contains(role.name()) && (" " + lower(told)).endsWith(" " + lower(role))));
    }

    private static boolean alike(String name, String other) {
        return name.equals(other) || HOLDERS.contains(name) && HOLDERS.contains(other);
    }

    private static int weight(Claim claim) {
        return claim.roles().stream()
                .mapToInt(role -> TITLES.contains(role.name()) ? role.text().length() : 1000)
                .sum();
    }

    private static String lower(Claim.Role role) {
        return role.text().toLowerCase(Locale.ROOT);
    }
}
