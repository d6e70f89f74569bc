package org.hearsay.ledger.fact;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;

/**
 * Puts together claims that assert the same thing: by what happened, to whom, with whom, when and where, as {@code facts.tsv}
 * says for each kind. Both polarities of a proposition are one fact. Where it is not sure, claims stay apart. A pure function:
 * the order of claims plays no part.
 */
public final class Grouping {

    /** By day reported, then by key: the first claim of a fact names it. */
    public static final Comparator<Assertion> ORDER =
            Comparator.comparing((Assertion claim) -> claim.report().reported()).thenComparing(Assertion::key);

    private static final Comparator<Telling> BY_DAY = Comparator.comparing((Telling telling) ->
                    telling.isNamedOnce() && !telling.days().dated())
            .thenComparing(telling -> telling.days().first())
            .thenComparing(Telling::claim, ORDER);

    /** The kinds whose claims can be of one fact with claims of some kinds, these among them. */
    public static List<Kind> alike(List<Kind> kinds) {
        return Manner.alike(kinds);
    }

    /** The block of a claim, a function of it alone: only claims of one block can be one fact. */
    public String block(Assertion claim) {
        Telling telling = Telling.of(claim);
        Optional<String> pair = StateKey.pair(claim);
        String event = telling.manner().event();
        if (pair.isPresent()) {
            return event + "|" + pair.get();
        }
        if (telling.principal().isEmpty()) {
            return event + "||" + claim.key();
        }
        Part principal = telling.principal().get();
        boolean state = telling.manner().nature() == Manner.Nature.STATE;
        if (state || principal.named()) {
            String whole = event + "|" + principal.key();
            return state || !telling.weak() ? whole : whole + "|" + quarter(telling);
        }
        String head = principal.words().peers();
        if (head.isEmpty()) {
            return event + "||" + claim.key();
        }
        return event + "|" + telling.role() + "|a " + head + (KinTie.isWord(head) ? "" : "|" + quarter(telling));
    }

    /** In which days a claim can be put together with others: no later than its block's clusters of such are closed. */
    public Reach reach(Assertion claim) {
        Telling telling = Telling.of(claim);
        Manner.Nature nature = telling.manner().nature();
        boolean lasts = nature == Manner.Nature.STATE || nature == Manner.Nature.ONCE && telling.isNamed();
        return new Reach(
                telling.days().first(),
                lasts ? Reach.NEVER : telling.days().last().plusDays(Likeness.RETOLD),
                telling.realis() == Claim.Realis.FUTURE);
    }

    /** Whether claims of a kind tell of something that happens, and not of a state that lasts. */
    public static boolean happens(Kind kind) {
        return Manner.of(kind).getFirst().nature() != Manner.Nature.STATE;
    }

    /** Whether two claims of one wording may be one: unless they name two in one role, who are people or both there by their names. */
    public boolean mayBeOne(Assertion one, Assertion other) {
        return one.fillers().stream()
                .map(Assertion.Filler::role)
                .distinct()
                .allMatch(role -> mayBeOne(people(one, role), people(other, role))
                        && mayBeOne(byName(one, role, true), byName(other, role, true))
                        && mayBeOne(byName(one, role, false), byName(other, role, false)));
    }

    private static boolean mayBeOne(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    /** @param wide whether states are asked for: a town of one does not differ from it */
    private static Set<String> byName(Assertion claim, String role, boolean wide) {
        return claim.fillers(role).stream()
                .filter(Conflicts::isByName)
                .map(filler -> Part.of(claim, filler))
                .filter(part -> part.named() && part.isWide() == wide)
                .map(Part::key)
                .collect(Collectors.toSet());
    }

    /** Whether claims of one wording are about one person at most. */
    public boolean isOfOne(List<Assertion> claims) {
        return claims.stream()
                        .flatMap(claim -> Telling.of(claim).principal().stream())
                        .filter(Part::isPerson)
                        .map(Part::key)
                        .distinct()
                        .count()
                < 2;
    }

    private static Set<String> people(Assertion claim, String role) {
        return claim.fillers(role).stream()
                .map(filler -> Part.of(claim, filler))
                .filter(Part::isPerson)
                .map(Part::key)
                .collect(Collectors.toSet());
    }

    /** Of claims of one wording the one that tells the most: which names whom it is about, says when, and fills most roles. */
    public Assertion model(List<Assertion> claims) {
        return claims.stream()
                .map(Telling::of)
                .min(Comparator.comparing((Telling telling) -> !telling.isNamed())
                        .thenComparing(telling -> !telling.days().dated())
                        .thenComparingInt(telling -> -telling.claim().fillers().size())
                        .thenComparing(Telling::claim, ORDER))
                .orElseThrow()
                .claim();
    }

    /** The same for claims of which some are of one wording: what becomes of one of these becomes of all. */
    public List<List<Assertion>> groupParts(List<List<Assertion>> parts) {
        Map<String, List<Assertion>> byModel = new HashMap<>();
        parts.forEach(part -> byModel.put(model(part).key(), part));
        List<Assertion> models = parts.stream().map(this::model).toList();
        return group(models).stream()
                .map(fact -> fact.stream()
                        .flatMap(model -> byModel.getOrDefault(model.key(), List.of()).stream())
                        .sorted(ORDER)
                        .toList())
                .sorted(Comparator.comparing(List::getFirst, ORDER))
                .toList();
    }

    /** Parts the claims of one block into facts, each in {@link #ORDER}. */
    public List<List<Assertion>> group(List<Assertion> block) {
        List<Telling> tellings = block.stream().map(Telling::of).sorted(BY_DAY).toList();
        Map<String, List<Assertion>> states = new TreeMap<>();
        List<Cluster> events = new ArrayList<>();
        for (Claim.Realis realis : List.of(Claim.Realis.ACTUAL, Claim.Realis.FUTURE, Claim.Realis.HYPOTHETICAL)) {
            Sweep sweep = new Sweep();
            for (Telling telling : tellings) {
                if (telling.realis() != realis) {
                    continue;
                }
                if (telling.manner().nature() == Manner.Nature.STATE) {
                    String key = (realis == Claim.Realis.HYPOTHETICAL) + "|" + StateKey.of(telling);
                    states.computeIfAbsent(key, none -> new ArrayList<>()).add(telling.claim());
                } else if (realis != Claim.Realis.FUTURE || !announced(telling, events)) {
                    sweep.add(telling);
                }
            }
            events.addAll(sweep.clusters());
        }
        List<List<Assertion>> facts = new ArrayList<>();
        states.values()
                .forEach(claims -> facts.add(claims.stream().sorted(ORDER).toList()));
        events.forEach(cluster -> facts.add(cluster.claims()));
        facts.sort(Comparator.comparing(List::getFirst, ORDER));
        return List.copyOf(facts);
    }

    /** Adds what was said to come to what came about on the day it was said for. */
    private static boolean announced(Telling telling, List<Cluster> happened) {
        Optional<Cluster> it = happened.stream()
                .filter(cluster -> cluster.realis() == Claim.Realis.ACTUAL && Likeness.fits(telling, cluster))
                .max(Comparator.comparingDouble(cluster -> Likeness.score(telling, cluster)));
        it.ifPresent(cluster -> cluster.add(telling));
        return it.isPresent();
    }

    private static String quarter(Telling telling) {
        LocalDate day = telling.days().last();
        return day.getYear() + "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
