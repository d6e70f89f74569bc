package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.ledger.decision.Decision;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.resolve.Identity;
import org.hearsay.ledger.resolve.LocalEntity;
import org.hearsay.ledger.resolve.NameKey;
import org.hearsay.ledger.resolve.Resolution;

/** What people ruled of who is who, laid over what the resolver says of a block. A pure function, like the resolver itself. */
final class Rulings {

    private final List<Decision> inForce;

    Rulings(List<Decision> inForce) {
        this.inForce = List.copyOf(inForce);
    }

    /** The full names, as they are spelled, that merges put together, two by two. */
    List<List<String>> merged() {
        List<List<String>> merged = new ArrayList<>();
        for (Decision decision : inForce) {
            if (decision.ruling() instanceof Ruling.Merge merge) {
                spelled(merge.one())
                        .flatMap(one -> spelled(merge.other()).map(other -> List.of(one, other)))
                        .ifPresent(merged::add);
            }
        }
        return merged;
    }

    Resolution over(Resolution resolution) {
        List<Identity> identities = resolution.identities();
        for (Decision decision : inForce) {
            identities = switch (decision.ruling()) {
                case Ruling.Merge merge -> merge(identities, merge, why(decision));
                case Ruling.Split split -> split(identities, split, why(decision));
                case Ruling.Reject other -> identities;
                case Ruling.Redate other -> identities;
                case Ruling.Recast other -> identities;
                case Ruling.Accept other -> identities;
                case Ruling.Rate other -> identities;
                case Ruling.Add other -> identities;
                case Ruling.OneOrigin other -> identities;
                case Ruling.Grade other -> identities;
            };
        }
        Map<String, Identity> left = new HashMap<>();
        identities.forEach(identity -> left.put(identity.id(), identity));
        return new Resolution(
                identities,
                resolution.candidates().stream()
                        .filter(each -> Optional.ofNullable(left.get(each.one()))
                                .flatMap(one -> Optional.ofNullable(left.get(each.other()))
                                        .filter(other -> !isSplit(one, other)))
                                .isPresent())
                        .toList());
    }

    /** Whether somebody has ruled that two are not one: nobody need look at them again. */
    boolean isSplit(Identity one, Identity other) {
        return inForce.stream()
                .anyMatch(decision -> decision.ruling() instanceof Ruling.Split split
                        && (goesBy(one, split.name()) && goesBy(other, split.from())
                                || goesBy(other, split.name()) && goesBy(one, split.from())));
    }

    private static String why(Decision decision) {
        return "ruled by " + decision.who() + ": " + decision.why();
    }

    private static List<Identity> merge(List<Identity> identities, Ruling.Merge merge, String why) {
        List<Identity> together = identities.stream()
                .filter(each -> goesBy(each, merge.one()) || goesBy(each, merge.other()))
                .toList();
        if (together.size() < 2) {
            return identities;
        }
        List<Identity.Member> members = together.stream()
                .flatMap(each -> each.members().stream())
                .map(each -> new Identity.Member(each.entity(), why))
                .toList();
        Identity greatest = together.stream()
                .max(Comparator.comparingInt((Identity each) -> each.members().size())
                        .thenComparing(Identity::id))
                .orElseThrow();
        List<Identity> all = new ArrayList<>(identities);
        all.removeAll(together);
        all.add(identity(greatest, greatest.name(), members));
        return all;
    }

    private static List<Identity> split(List<Identity> identities, Ruling.Split split, String why) {
        List<Identity> all = new ArrayList<>();
        for (Identity identity : identities) {
            if (!goesBy(identity, split.name()) || !goesBy(identity, split.from())) {
                all.add(identity);
                continue;
            }
            List<Identity.Member> out = new ArrayList<>();
            List<Identity.Member> rest = new ArrayList<>();
            for (Identity.Member member : identity.members()) {
                if (isCalled(member.entity(), split.name())) {
                    out.add(new Identity.Member(member.entity(), why));
                } else {
                    rest.add(member);
                }
            }
            if (rest.isEmpty() || out.isEmpty()) { // both are spelled alike
                all.add(identity);
                continue;
            }
            all.add(identity(
                    identity,
                    spelled(identity.name()).equals(spelled(split.name())) ? split.from() : identity.name(),
                    rest));
            all.add(identity(identity, split.name(), out));
        }
        return all;
    }

    private static Identity identity(Identity like, String name, List<Identity.Member> members) {
        List<Identity.Member> sorted = members.stream()
                .sorted(Comparator.comparing(Identity.Member::entity, LocalEntity.ORDER))
                .toList();
        return new Identity(sorted.getFirst().entity().key(), like.type(), name, sorted);
    }

    private static boolean goesBy(Identity identity, String name) {
        return identity.members().stream().anyMatch(each -> isCalled(each.entity(), name));
    }

    private static boolean isCalled(LocalEntity entity, String name) {
        Optional<String> spelled = spelled(name);
        return spelled.isPresent() && spelled.equals(spelled(entity.name()));
    }

    private static Optional<String> spelled(String name) {
        return NameKey.of(name).map(NameKey::spelled);
    }

    /**
     * Which blocks merges join: for each block that is joined to others, the one that stands for all of them, the first in order.
     *
     * @param blocksOf the blocks of those who go by each name that is merged
     */
    Map<String, String> joined(Map<String, Set<String>> blocksOf) {
        List<Set<String>> groups = new ArrayList<>();
        for (List<String> names : merged()) {
            Set<String> group = new TreeSet<>();
            names.forEach(name -> group.addAll(blocksOf.getOrDefault(name, Set.of())));
            groups.removeIf(other -> {
                boolean common = other.stream().anyMatch(group::contains);
                if (common) {
                    group.addAll(other);
                }
                return common;
            });
            groups.add(group);
        }
        Map<String, String> joined = new TreeMap<>();
        for (Set<String> group : groups) {
            for (String block : group) {
                joined.put(block, group.iterator().next());
            }
        }
        return new HashMap<>(joined);
    }
}
