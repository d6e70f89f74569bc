package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.core.Kind;
import org.hearsay.ledger.resolve.Sounds;

/**
 * Finds for a fact about somebody who is only described the one that names them: the foreign minister left, and Ana Petrova did,
 * who is foreign minister as reports of it say. A fact that is named takes in others; one that is taken in takes in none, so each
 * answer stands by itself. A pure function: the order of facts plays no part.
 */
public final class Naming {

    /** Within so many days of another telling something is told of as news. */
    private static final int NEWS = 10;

    /** By so many days may a date be wrong. */
    private static final int EARLY = 3;

    /** So many days after what happens but once it may be told again. */
    private static final int AGAIN = 180;

    /** So many times as many claims as others have make one of several by far the one who is meant. */
    private static final int BY_FAR = 3;

    /** How well a description fits a person, the best first: the same noun and more, a like noun and more, or the noun alone. */
    private enum Fit {
        SAME,
        LIKE,
        SORT
    }

    private record Candidate(int at, Portrait portrait, Fit fit, boolean news) {}

    /** Whether it is asked of those who fill a role of claims of a kind what their reports say they are. */
    public static boolean asks(Kind kind, String role) {
        return Manner.of(kind).stream()
                .anyMatch(row ->
                        Portrait.happens(row) && row.principal().getFirst().equals(role));
    }

    /** Whether the fact is about one person who is only described. */
    public boolean isDescribed(List<Assertion> fact) {
        return Portrait.of(fact).filter(portrait -> !portrait.named()).isPresent();
    }

    /**
     * Where the fact meets those that it may name, or the one that may name it: only facts that meet are to be compared. A fact
     * about somebody described has one such place; one that can neither name another nor be named has none.
     */
    public Set<String> meetings(List<Assertion> fact) {
        Set<String> meetings = new TreeSet<>();
        Portrait.of(fact).ifPresent(portrait -> {
            Set<String> peers = new TreeSet<>();
            portrait.looks().forEach(look -> peers.add(look.peers()));
            if (portrait.named()) {
                for (Telling telling : portrait.tellings()) {
                    LocalDate until = telling.days().last().plusDays(AGAIN);
                    for (LocalDate day = telling.days().first().minusDays(NEWS);
                            !quarter(day).equals(quarter(until.plusMonths(3)));
                            day = day.plusMonths(3)) {
                        for (String each : peers) {
                            meetings.add(portrait.event() + "|" + each + "|" + quarter(day));
                        }
                    }
                }
            } else {
                LocalDate day = portrait.first().days().first();
                peers.stream()
                        .findFirst()
                        .ifPresent(each -> meetings.add(portrait.event() + "|" + each + "|" + quarter(day)));
            }
        });
        return meetings;
    }

    /** Which of some facts names the person whom the fact describes; empty if none does, or several may. */
    public OptionalInt named(List<Assertion> fact, List<List<Assertion>> some) {
        Optional<Portrait> described = Portrait.of(fact).filter(portrait -> !portrait.named());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < some.size() && described.isPresent(); i++) {
            int at = i;
            Portrait one = described.get();
            Portrait.of(some.get(i))
                    .filter(Portrait::named)
                    .flatMap(portrait -> candidate(at, one, portrait))
                    .ifPresent(candidates::add);
        }
        return described.isPresent() ? meant(described.get(), candidates) : OptionalInt.empty();
    }

    /** News of the person is preferred to what is told again, and the better description to the worse. */
    private static OptionalInt meant(Portrait described, List<Candidate> candidates) {
        List<Candidate> left = candidates;
        if (left.stream().anyMatch(Candidate::news)) {
            left = left.stream().filter(Candidate::news).toList();
        }
        if (left.stream().anyMatch(each -> each.fit() == Fit.SAME)) {
            left = left.stream().filter(each -> each.fit() == Fit.SAME).toList();
        }
        long all = 0;
        long most = 0;
        OptionalInt top = OptionalInt.empty();
        for (Candidate each : left) {
            long claims = each.news()
                    ? each.portrait().near(described, NEWS)
                    : each.portrait().tellings().size();
            all += claims;
            if (claims > most) {
                most = claims;
                top = OptionalInt.of(each.at());
            }
        }
        if (left.size() == 1) {
            return OptionalInt.of(left.getFirst().at());
        }
        return most >= BY_FAR * (all - most) ? top : OptionalInt.empty();
    }

    private static Optional<Candidate> candidate(int at, Portrait described, Portrait named) {
        if (!described.event().equals(named.event()) || !described.mayBe(named)) {
            return Optional.empty();
        }
        long later = described.later(named);
        boolean dated = described.isDated() && named.isDated();
        boolean news = later >= -EARLY && later <= (dated ? EARLY : NEWS);
        boolean again = !dated && later >= -EARLY && later <= AGAIN && described.isOnce();
        return fit(described, named)
                .filter(fit -> news || again && fit == Fit.SAME)
                .map(fit -> new Candidate(at, named, fit, news));
    }

    private static Optional<Fit> fit(Portrait described, Portrait named) {
        Optional<Fit> best = Optional.empty();
        for (Description mine : described.looks()) {
            for (Description theirs : named.looks()) {
                Optional<Fit> fit = fit(mine, theirs, named.names(), described);
                if (fit.isPresent()
                        && best.map(each -> fit.get().compareTo(each) < 0).orElse(true)) {
                    best = fit;
                }
            }
        }
        return best;
    }

    private static Optional<Fit> fit(Description mine, Description theirs, Set<String> names, Portrait described) {
        boolean same = mine.head().equals(theirs.head());
        if (!same && !mine.peers().equals(theirs.peers())) {
            return Optional.empty();
        }
        boolean kin = same && KinTie.isWord(mine.head());
        Set<String> telling = kin ? mine.common() : mine.content();
        boolean more = telling.stream()
                .anyMatch(word -> !word.equals(mine.head())
                        && !names.contains(word)
                        && theirs.content().contains(word)
                        && Numerals.value(List.of(word)).isEmpty());
        if (more || kin && isOfOneFamily(mine, theirs, names)) {
            return Optional.of(more && same ? Fit.SAME : Fit.LIKE);
        }
        boolean alone = same && mine.content().size() == 1 && described.isOnce() && described.isDefinite();
        return alone ? Optional.of(Fit.SORT) : Optional.empty();
    }

    /** Whether it is not said whose kin one is, or a name of these is one of those whose kin the other is, or of the other. */
    private static boolean isOfOneFamily(Description mine, Description theirs, Set<String> names) {
        Set<String> sounds = Stream.concat(theirs.content().stream(), names.stream())
                .map(Naming::sound)
                .collect(Collectors.toSet());
        return mine.names().isEmpty()
                || mine.names().stream().map(Naming::sound).anyMatch(sounds::contains);
    }

    private static String sound(String name) {
        return Sounds.bones(Sounds.of(name));
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
