package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.hearsay.core.Claim;

/** What is closed can be left alone: with the rest grouped anew, the facts are those of all claims grouped at once. */
class ClosedTest {

    private static final LocalDate BEGIN = LocalDate.of(2028, 1, 1);
    private static final int DAYS = 1200;

    private final Grouping grouping = new Grouping();

    @Property(tries = 1000)
    void factsThatAreClosedAreThoseOfAllClaims(@ForAll("claims") List<Assertion> claims, @ForAll("share") int share) {
        byBlock(claims).values().forEach(block -> {
            List<Assertion> ordered = block.stream().sorted(Grouping.ORDER).toList();
            List<Assertion> before = ordered.subList(0, ordered.size() * share / 10);
            Map<Assertion, String> factOf = new HashMap<>();
            List<List<Assertion>> told = grouping.group(before);
            told.forEach(fact ->
                    fact.forEach(claim -> factOf.put(claim, fact.getFirst().key())));
            Set<String> closed = Closed.of(List.of(ordered.stream()
                    .map(claim -> placed(claim, factOf.getOrDefault(claim, "")))
                    .toList()));
            List<List<Assertion>> facts = new ArrayList<>(grouping.group(ordered.stream()
                    .filter(claim -> !closed.contains(factOf.getOrDefault(claim, "")))
                    .toList()));
            told.stream().filter(fact -> closed.contains(fact.getFirst().key())).forEach(facts::add);
            facts.sort(Comparator.comparing(List::getFirst, Grouping.ORDER));
            assertThat(facts).isEqualTo(grouping.group(ordered));
        });
    }

    private Closed.Placed placed(Assertion claim, String fact) {
        Reach reach = grouping.reach(claim);
        return new Closed.Placed(
                claim.claim(),
                "",
                fact,
                reach.opens().toEpochDay(),
                reach.closes().toEpochDay(),
                reach.announced());
    }

    private Map<String, List<Assertion>> byBlock(List<Assertion> claims) {
        Map<String, List<Assertion>> blocks = new TreeMap<>();
        claims.forEach(claim -> blocks.computeIfAbsent(grouping.block(claim), none -> new ArrayList<>())
                .add(claim));
        return blocks;
    }

    @Provide
    Arbitrary<Integer> share() {
        return Arbitraries.integers().between(3, 9);
    }

    @Provide
    Arbitrary<List<Assertion>> claims() {
        Arbitrary<Integer> reported = Arbitraries.integers().between(0, DAYS);
        Arbitrary<Integer> number = Arbitraries.integers().between(1, 1000);
        Arbitrary<String> kind = Arbitraries.of("aid", "condemn", "attack", "meet", "capture", "protest", "kill");
        Arbitrary<String> words = Arbitraries.of(
                "rebels",
                "two harbour pilots",
                "the council of the old harbour",
                "the old harbour council",
                "13 rebels",
                "food for the old harbour");
        Arbitrary<Integer> when = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Integer.MAX_VALUE)),
                Tuple.of(4, Arbitraries.integers().between(-3, 3)),
                Tuple.of(1, Arbitraries.integers().between(-400, 90)));
        Arbitrary<Integer> length = Arbitraries.of(0, 0, 1, 20, 364);
        Arbitrary<Claim.Realis> realis = Arbitraries.of(
                Claim.Realis.ACTUAL, Claim.Realis.ACTUAL, Claim.Realis.FUTURE, Claim.Realis.HYPOTHETICAL);
        return Combinators.combine(kind, reported, number, words, when, length, realis)
                .as(ClosedTest::claim)
                .list()
                .uniqueElements(Assertion::key)
                .ofMinSize(8)
                .ofMaxSize(60);
    }

    private static Assertion claim(
            String kind, int reported, int number, String words, int when, int length, Claim.Realis realis) {
        LocalDate day = BEGIN.plusDays(reported);
        Made made = Made.claim(kind, "report " + number, day.toString())
                .named(kind.equals("aid") || kind.equals("condemn") ? "actor" : "place", "Belgorat", "place")
                .described("recipient", words)
                .described("about", words)
                .as(realis);
        if (when == Integer.MAX_VALUE) {
            return made.made();
        }
        LocalDate first = day.plusDays(when);
        return made.on(first.toString(), first.plusDays(length).toString()).made();
    }
}
