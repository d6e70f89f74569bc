package org.hearsay.ledger.fact;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hearsay.core.Claim;

/** Whether a claim can be of a fact, and what speaks for it. */
final class Likeness {

    /** One in so many claims of a fact that are not worded alike must share something with a further one. */
    private static final int LINKED = 3;

    private static final int YEAR = 365;

    /** So many days after an event it may be told again without its date. */
    static final int RETOLD = 150;

    /** Within so many days it is told, at the least, that something is to come for which no day is given. */
    private static final int SOON = 10;

    /** After so many days it does not matter any more how long ago something was that is told without a date. */
    private static final int NEWS = 10;

    /** So many days before what happens once it may be told that it will. */
    private static final int ANNOUNCED = 30;

    /** By so many days may a date be wrong. */
    static final int EARLY = 3;

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
                && (isOnce(telling) || cluster.compared().stream().allMatch(member -> Bars.agree(telling, member)))
                && (tells(telling) && tells(cluster.wordings().getFirst())
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
        boolean news = !telling.days().dated() && cluster.isDated() && !isOnce(telling);
        long old = news ? Math.max(0, ChronoUnit.DAYS.between(cluster.days().last(), telling.told())) : 0;
        return share
                - telling.days().apart(cluster.days()) / (double) YEAR
                - Math.min(old, NEWS) / (double) NEWS / 2
                + (cluster.isDated() ? 0.5 : 0);
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
            boolean near = !both || limit == 0 || telling.days().apart(cluster.days()) <= limit;
            boolean announced = telling.realis() == Claim.Realis.FUTURE && cluster.realis() == Claim.Realis.ACTUAL;
            return near
                    && cluster.isToldAfter(telling, EARLY)
                    && (!announced || both || cluster.isToldWithin(telling, ANNOUNCED));
        }
        if (telling.realis() != cluster.realis()) {
            return both
                    ? telling.days().isNarrow() && telling.days().meets(cluster.days(), 0)
                    : telling.manner().nature() == Manner.Nature.ACT
                            && telling.isToldBefore(cluster.isDated() ? cluster.days() : cluster.told());
        }
        if (telling.realis() == Claim.Realis.FUTURE && !telling.days().dated() && !cluster.isDated()) {
            return cluster.isToldWithin(telling, Math.max(SOON, telling.manner().days()));
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
        return telling.isNamedOnce();
    }

    /** Whether who it is about tells by itself, within these days. */
    private static boolean tells(Telling telling) {
        return telling.manner().nature() != Manner.Nature.ACT
                && telling.isNamed()
                && !telling.weak()
                && !telling.claim().fillers(telling.role()).isEmpty()
                && telling.principal()
                        .map(part -> !part.isWide() && !part.type().equals("organisation"))
                        .orElse(false);
    }

    /** How many they are, where that is told. */
    static OptionalInt number(Telling telling) {
        OptionalInt described =
                telling.principal().map(part -> part.words().number()).orElse(OptionalInt.empty());
        return described.isPresent()
                ? described
                : telling.claim().fillers("count").stream()
                        .map(filler -> Numerals.value(Phrase.words(filler.words())))
                        .findFirst()
                        .orElse(OptionalInt.empty());
    }

    /** Whether something beside the principal and the time is the same. */
    private static boolean shares(Telling one, Telling other) {
        return unnamedAlike(one, other)
                || placed(one, other)
                || one.manner().others().stream()
                        .filter(role -> counts(role, one, other))
                        .anyMatch(role -> shared(one, other, role))
                || did(one, other)
                || bound(one, other);
    }

    /** Whether what they say was done tells by itself what somebody did within these few days. */
    private static boolean did(Telling one, Telling other) {
        return one.deed().filter(Deed::tells).isPresent()
                && one.deed().equals(other.deed())
                && one.isNamed()
                && !one.weak()
                && one.isToldNear(other);
    }

    /** Whether what fills a role tells one from others: of promises and threats only what they are of. */
    private static boolean counts(String role, Telling one, Telling other) {
        boolean worded = one.claim().kind().equals(other.claim().kind())
                || !one.manner().event().equals("vow");
        return !role.equals("count") && (!role.equals("actor") || isTold(one)) && (worded || role.equals("about"));
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
        if (mine.key().equals(theirs.key()) || mine.words().isSameKin(theirs.words())) {
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
                        && (one.days().isNarrow() && other.days().isNarrow()
                                || !mine.words().isAnyone() && one.isToldWith(other) && !isSome(one) && !isSome(other));
    }

    private static boolean isSome(Telling telling) {
        return telling.claim().fillers(telling.role()).stream().anyMatch(each -> Phrase.isSome(each.words()));
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
            boolean inside = mine.stateOfPlace().isPresent()
                    && mine.stateOfPlace().equals(theirs.stateOfPlace())
                    && !(mine.isWide() && theirs.isWide());
            return inside || mine.key().equals(theirs.key()) && (act || !mine.isWide());
        }
        boolean same = !mine.words().isGeneric()
                && mine.words().content().equals(theirs.words().content());
        return same
                || (act
                        ? mine.words().overlaps(theirs.words()) && mine.words().isLike(theirs.words())
                        : mine.words().alike(theirs.words()));
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
