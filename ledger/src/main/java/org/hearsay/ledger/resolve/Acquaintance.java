package org.hearsay.ledger.resolve;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.core.Report;
import org.jspecify.annotations.Nullable;

/**
 * One who is known by the names of a block, with what reports say of it.
 *
 * @param reports those that tell of it
 * @param described its posts and whose kin it is, in small letters, without what says that a post is new or past
 * @param bodies the same posts with the body or country that each is of
 */
record Acquaintance(Identity identity, Parts parts, Set<String> reports, Set<String> described, Set<String> bodies) {

    /** Whoever is told of in so many reports, and so many times as many, is the better known of two. */
    private static final int KNOWN = 3;

    private static final int BY_FAR = 3;

    /** A post is told of by reports so many days apart, and is not that of a successor's namesake. */
    private static final long DAYS = 366;

    private static final Set<String> BEFORE_POSTS = Resource.words("tenures.txt");
    private static final Set<String> PAST = Resource.words("past-tenures.txt");
    private static final String TIE = "'s ";

    static Optional<Acquaintance> of(Identity identity) {
        return Order.parts(identity.name())
                .map(parts -> new Acquaintance(
                        identity,
                        parts,
                        entities(identity).map(LocalEntity::report).collect(toUnmodifiableSet()),
                        plain(identity, LocalEntity::described),
                        plain(identity, LocalEntity::posts)));
    }

    private static Stream<LocalEntity> entities(Identity identity) {
        return identity.members().stream().map(Identity.Member::entity);
    }

    private static Set<String> plain(Identity identity, Function<LocalEntity, List<String>> words) {
        return entities(identity)
                .map(words)
                .flatMap(Collection::stream)
                .map(Acquaintance::plain)
                .collect(toCollection(TreeSet::new));
    }

    /** Of a post; kin are known by names, and stay as they are written. */
    private static String plain(String words) {
        if (words.contains(TIE)) {
            return words;
        }
        String plain = words.toLowerCase(Locale.ROOT).replace('-', ' ');
        int blank = plain.indexOf(' ');
        while (blank > 0 && BEFORE_POSTS.contains(plain.substring(0, blank))) {
            plain = plain.substring(blank + 1);
            blank = plain.indexOf(' ');
        }
        return plain;
    }

    /** Whether it is by far the better known, and no report tells of both. */
    boolean isKnownBeside(Acquaintance rare) {
        return reports.size() >= KNOWN && reports.size() >= BY_FAR * rare.reports.size() && !isToldWith(rare);
    }

    /** Whether a report tells of both. */
    boolean isToldWith(Acquaintance other) {
        return other.reports.stream().anyMatch(reports::contains);
    }

    /** Whether a report tells that one is kin of the other. */
    boolean isKinOf(Acquaintance other) {
        return names(other.parts) || other.names(parts);
    }

    private boolean names(Parts relative) {
        return described.stream()
                .filter(each -> each.contains(TIE))
                .flatMap(each -> Order.parts(each.substring(0, each.indexOf(TIE))).stream())
                .anyMatch(each -> Likeness.same(each, relative)
                        || Order.between(each, relative).isPresent());
    }

    /**
     * What reports of about the same time say of both: a post at one body, or a post of several words at the same body as far as that is
     * told. Names both of whose parts are given names that many bear need several words and one body.
     */
    Optional<String> saidOf(Acquaintance other) {
        boolean common = Nicknames.isCommon(parts.first()) && Nicknames.isCommon(parts.last());
        Stream<String> placed = other.bodies.stream()
                .filter(each -> bodies.contains(each) && (!common || each.indexOf(' ') < each.indexOf(LocalEntity.OF)));
        Stream<String> posts = common
                ? Stream.empty()
                : other.described.stream()
                        .filter(each -> each.contains(" ") && !each.contains(TIE) && described.contains(each))
                        .filter(each -> isOfOneBody(each, other));
        return Stream.concat(placed, posts)
                .filter(words -> isOfTheTimeOf(words, other))
                .findFirst();
    }

    private boolean isOfOneBody(String post, Acquaintance other) {
        Set<String> mine = bodies(post);
        Set<String> others = other.bodies(post);
        return mine.isEmpty() || others.isEmpty() || others.stream().anyMatch(mine::contains);
    }

    private Set<String> bodies(String post) {
        return bodies.stream()
                .filter(each -> each.startsWith(post + LocalEntity.OF))
                .collect(toUnmodifiableSet());
    }

    /** Whether reports within a year tell the same of both, and of the better known that he holds the post, not that he held it. */
    private boolean isOfTheTimeOf(String words, Acquaintance other) {
        TreeSet<LocalDate> days =
                days(said -> plain(said).equals(words) && !isPast(said)).collect(toCollection(TreeSet::new));
        return other.days(said -> plain(said).equals(words))
                .anyMatch(day -> isNear(day, days.floor(day)) || isNear(day, days.ceiling(day)));
    }

    private static boolean isPast(String post) {
        return Stream.of(post.toLowerCase(Locale.ROOT).split("[ -]"))
                .takeWhile(BEFORE_POSTS::contains)
                .anyMatch(PAST::contains);
    }

    /** When it was told what it is, in words that pass. */
    private Stream<LocalDate> days(Predicate<String> words) {
        return entities(identity)
                .filter(each -> Stream.concat(each.described().stream(), each.posts().stream())
                        .anyMatch(words))
                .map(each -> Report.dayOf(each.reported()));
    }

    private static boolean isNear(LocalDate day, @Nullable LocalDate other) {
        return other != null && Math.abs(ChronoUnit.DAYS.between(day, other)) <= DAYS;
    }
}
