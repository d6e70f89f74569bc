package org.hearsay.ledger.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/** Whether a claim can be of a fact, and what speaks for it. */
final class Likeness {

    /** By how much of the greater two numbers may differ and still be of the same people. */
    private static final double TOLERANCE = 0.2;

    /** One in so many claims of a fact that are not worded alike must share something with a further one. */
    private static final int LINKED = 3;

    private static final int YEAR = 365;

    /** So many days after an event it may be told again without its date. */
    static final int RETOLD = 150;

    /** A number from which on it tells one event from others. */
    private static final int MANY = 11;

    /** Multiples of it tell less, for many events have them. */
    private static final int ROUND = 10;

    /** A number that must be reached to tell people apart who are called by a word for people of any sort. */
    private static final int SOME = 5;

    private Likeness() {}

    /** Whether nothing bars the claim from the cluster, and enough speaks for it. */
    static boolean fits(Telling telling, Cluster cluster) {
        return timely(telling, cluster)
                && (isOnce(telling) || cluster.compared().stream().allMatch(member -> agree(telling, member)))
                && (tells(telling)
                        || LINKED * sharing(telling, cluster)
                                >= cluster.wordings().size());
    }

    /** Whether claims like it may be told again long after, so that their facts stay open. */
    static boolean isRetold(Telling telling) {
        Manner.Nature nature = telling.manner().nature();
        return nature == Manner.Nature.ACT || nature == Manner.Nature.ONCE || !telling.isNamed() && !telling.weak();
    }

    /** How much speaks for it: the greater the better. */
    static double score(Telling telling, Cluster cluster) {
        double share = (double) sharing(telling, cluster) / cluster.wordings().size();
        return share - telling.days().apart(cluster.days()) / (double) YEAR + (cluster.isDated() ? 0.5 : 0);
    }

    private static long sharing(Telling telling, Cluster cluster) {
        return cluster.wordings().stream()
                .filter(member -> shares(telling, member))
                .count();
    }

    /** What a claim has that may be shared: the same for claims that are worded alike. */
    static String wording(Telling telling) {
        List<String> others = telling.others().stream()
                .map(each -> each.role() + " " + wording(each.part()))
                .sorted()
                .toList();
        String principal = telling.isNamed()
                ? ""
                : telling.principal().map(Likeness::wording).orElse("");
        return principal
                + others
                + place(telling.claim()).orElse("")
                + number(telling)
                + telling.days().isNarrow();
    }

    private static String wording(Part part) {
        return part.named()
                ? part.key()
                : part.words().content().stream().sorted().toList().toString();
    }

    private static boolean timely(Telling telling, Cluster cluster) {
        boolean both = telling.days().dated() && cluster.isDated();
        if (isOnce(telling)) {
            int limit = telling.manner().days();
            return !both || limit == 0 || telling.days().apart(cluster.days()) <= limit;
        }
        if (telling.realis() != cluster.realis()) {
            return both
                    ? telling.days().isNarrow() && telling.days().meets(cluster.days(), 0)
                    : telling.manner().nature() == Manner.Nature.ACT
                            && cluster.isDated()
                            && telling.isToldBefore(cluster.days());
        }
        return telling.days().meets(cluster.days(), both ? 1 : 0) || !both && retold(telling, cluster);
    }

    /** Whether one without a date tells of it again, long after, in words of which few events are told. */
    private static boolean retold(Telling telling, Cluster cluster) {
        return telling.days().apart(cluster.days()) <= RETOLD
                && cluster.compared().stream().anyMatch(member -> distinct(telling, member));
    }

    private static boolean distinct(Telling one, Telling other) {
        if (!one.isNamed() && one.principal().isPresent() && other.principal().isPresent()) {
            if (one.weak()) {
                return false;
            }
            OptionalInt number = number(one);
            boolean many = number.isPresent()
                    && number.getAsInt() >= MANY
                    && number.getAsInt() % ROUND != 0
                    && number.equals(number(other));
            return many
                    || one.principal()
                                    .get()
                                    .words()
                                    .shared(other.principal().get().words())
                            > 1;
        }
        return one.manner().nature() == Manner.Nature.ACT
                && Stream.of("about", "object")
                        .anyMatch(role -> one.others(role).stream()
                                .anyMatch(mine -> other.others(role).stream()
                                        .anyMatch(theirs -> mine.words().shared(theirs.words()) > 1
                                                && mine.words().overlaps(theirs.words()))));
    }

    private static boolean isOnce(Telling telling) {
        return telling.manner().nature() == Manner.Nature.ONCE
                && telling.principal().map(Part::isPerson).orElse(false);
    }

    /** Whether who it is about tells by itself, within these days. */
    private static boolean tells(Telling telling) {
        return telling.manner().nature() != Manner.Nature.ACT
                && telling.isNamed()
                && !telling.weak()
                && telling.principal()
                        .map(part -> !part.isWide() && !part.type().equals("organisation"))
                        .orElse(false);
    }

    private static boolean agree(Telling one, Telling other) {
        return principals(one, other) && numbers(one, other) && roles(one, other);
    }

    /** Whether neither sides nor other roles bar the two from being of one fact. */
    static boolean mayBeOne(Telling one, Telling other) {
        return principals(one, other) && roles(one, other);
    }

    private static boolean principals(Telling one, Telling other) {
        if (one.isNamed() || one.principal().isEmpty() || other.principal().isEmpty()) {
            return true;
        }
        return !one.principal().get().words().opposes(other.principal().get().words());
    }

    private static boolean roles(Telling one, Telling other) {
        for (String role : one.manner().others()) {
            List<Part> mine = one.others(role);
            List<Part> theirs = other.others(role);
            boolean acts =
                    role.equals("actor") && one.manner().principal().getFirst().equals("recipient");
            boolean open = mine.isEmpty() || theirs.isEmpty();
            if (!open
                    && mine.stream()
                            .noneMatch(a -> theirs.stream().anyMatch(b -> compatible(a, b) || acts && actsFor(a, b)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean compatible(Part one, Part other) {
        if (one.key().equals(other.key())) {
            return true;
        }
        if (one.named() && other.named()) {
            boolean persons = one.isPerson() || other.isPerson();
            return !persons && (one.words().overlaps(other.words()) || one.isWide() != other.isWide());
        }
        return !one.words().opposes(other.words());
    }

    /** Whether one is a body or state for which the other, a person, may act in what is done to somebody: a court, its judge. */
    private static boolean actsFor(Part one, Part other) {
        return one.isPerson() && other.isBody() || one.isBody() && other.isPerson();
    }

    private static boolean numbers(Telling one, Telling other) {
        OptionalInt first = number(one);
        OptionalInt second = number(other);
        if (first.isEmpty() || second.isEmpty()) {
            return true;
        }
        double most = Math.max(first.getAsInt(), second.getAsInt());
        return Math.abs(first.getAsInt() - second.getAsInt()) <= TOLERANCE * most;
    }

    private static OptionalInt number(Telling telling) {
        OptionalInt described =
                telling.principal().map(part -> part.words().number()).orElse(OptionalInt.empty());
        return described.isPresent()
                ? described
                : telling.claim().fillers("count").stream()
                        .map(filler -> Description.number(Description.words(filler.words())))
                        .findFirst()
                        .orElse(OptionalInt.empty());
    }

    /** Whether something beside the principal and the time is the same. */
    private static boolean shares(Telling one, Telling other) {
        return unnamedAlike(one, other)
                || placed(one, other)
                || one.manner().others().stream()
                        .filter(role -> !role.equals("actor") || isTold(one))
                        .anyMatch(role -> shared(one, other, role))
                || bound(one, other);
    }

    /** Whether it is told who it is about, by more than a word for people of any sort: else who does it tells nothing. */
    private static boolean isTold(Telling telling) {
        return telling.isNamed()
                || telling.principal().map(part -> !part.words().isGeneric()).orElse(false);
    }

    private static boolean unnamedAlike(Telling one, Telling other) {
        if (one.isNamed() || one.principal().isEmpty() || other.principal().isEmpty()) {
            return false;
        }
        Part mine = one.principal().get();
        Part theirs = other.principal().get();
        OptionalInt number = number(one);
        if (mine.key().equals(theirs.key())) {
            return true;
        }
        if (one.weak()
                || one.realis() == Claim.Realis.HYPOTHETICAL
                || one.manner().nature() == Manner.Nature.ACT) {
            return false;
        }
        return number.isPresent()
                        && number.getAsInt() >= (mine.words().isGeneric() ? SOME : 2)
                        && number.equals(number(other))
                || mine.words().alike(theirs.words())
                || !mine.words().isGeneric()
                        && one.days().isNarrow()
                        && other.days().isNarrow();
    }

    /** Whether both name the same place, unless that is what they are about already. */
    private static boolean placed(Telling one, Telling other) {
        boolean known = one.isNamed() && !one.weak() && one.manner().nature() != Manner.Nature.ACT;
        return !known && place(one.claim()).isPresent() && place(one.claim()).equals(place(other.claim()));
    }

    private static Optional<String> place(Assertion claim) {
        return claim.where()
                .map(where -> where.place().toLowerCase(Locale.ROOT))
                .filter(where -> States.named(where).isEmpty());
    }

    private static boolean shared(Telling one, Telling other, String role) {
        return one.others(role).stream()
                .anyMatch(mine -> other.others(role).stream()
                        .anyMatch(theirs -> shared(mine, theirs, one.manner()) || near(one, other, mine, theirs)));
    }

    /** Whether what one named person or body did within these few days is told in words that meet. */
    private static boolean near(Telling one, Telling other, Part mine, Part theirs) {
        boolean act = one.manner().nature() == Manner.Nature.ACT && one.isNamed() && !one.weak();
        boolean sides = mine.words().side().isPresent()
                && mine.words().side().equals(theirs.words().side());
        boolean may = mine.mayBe(theirs) || theirs.mayBe(mine);
        return act && one.isToldNear(other) && (sides || may || mine.words().isLike(theirs.words()));
    }

    private static boolean shared(Part mine, Part theirs, Manner manner) {
        boolean act = manner.nature() == Manner.Nature.ACT;
        if (mine.named() && theirs.named()) {
            boolean inside =
                    mine.stateOfPlace().isPresent() && mine.stateOfPlace().equals(theirs.stateOfPlace());
            return inside || mine.key().equals(theirs.key()) && (act || !mine.isWide());
        }
        boolean same = !mine.words().isGeneric()
                && mine.words().content().equals(theirs.words().content());
        return same
                || (act ? mine.words().overlaps(theirs.words()) : mine.words().alike(theirs.words()));
    }

    /** Whether both say the same few days, and one says no more than that. */
    private static boolean bound(Telling one, Telling other) {
        return one.isNamed()
                && !one.weak()
                && one.days().isNarrow()
                && other.days().isNarrow()
                && one.realis() != Claim.Realis.HYPOTHETICAL
                && (one.others().isEmpty() || other.others().isEmpty());
    }
}
