package org.hearsay.ledger.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.core.Claim;
import org.hearsay.ledger.origin.Traced;

/** The order in which claims come plays no part in which facts are made of them, nor in what the facts say. */
class GroupingOrderTest {

    @Property(tries = 200)
    void anyOrderGivesTheSameFacts(@ForAll("claims") List<Assertion> claims, @ForAll Random random) {
        assertThat(new Grouping().group(shuffled(claims, random))).isEqualTo(new Grouping().group(claims));
    }

    @Property(tries = 200)
    void everyClaimIsInExactlyOneFact(@ForAll("claims") List<Assertion> claims) {
        assertThat(new Grouping().group(claims).stream().flatMap(List::stream).toList())
                .containsExactlyInAnyOrderElementsOf(claims);
    }

    @Property(tries = 200)
    void anyOrderGivesTheSameTelling(@ForAll("claims") List<Assertion> claims, @ForAll Random random) {
        for (List<Assertion> fact : new Grouping().group(claims)) {
            assertThat(new Facts().tell(counted(shuffled(fact, random)))).isEqualTo(new Facts().tell(counted(fact)));
        }
    }

    @Provide
    Arbitrary<List<Assertion>> claims() {
        Arbitrary<String> days = Arbitraries.integers().between(10, 28).map(day -> "2031-05-" + day);
        Arbitrary<String> reports = Arbitraries.integers().between(1, 40).map(number -> "report " + number);
        Arbitrary<Made> made = Combinators.combine(
                        Arbitraries.of("capture", "attack", "resign", "defect", "meet", "post"), reports, days)
                .as((kind, report, reported) -> Made.claim(kind, report, reported));
        Arbitrary<String> words =
                Arbitraries.of("rebels", "two harbour pilots", "the harbour council", "government troops", "13 rebels");
        Arbitrary<Boolean> coin = Arbitraries.of(true, false);
        return Combinators.combine(made, words, days, coin, coin, Arbitraries.of(Claim.Realis.class))
                .as((some, who, day, dated, denied, realis) -> {
                    Made claim = some.described("actor", who)
                            .named("place", "Belgorat", "place")
                            .person("holder", "Ivo Brandt")
                            .as(realis);
                    Made polar = denied ? claim.denied() : claim;
                    return (dated ? polar.on(day) : polar).made();
                })
                .list()
                .uniqueElements(Assertion::key)
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static List<Assertion> shuffled(List<Assertion> claims, Random random) {
        List<Assertion> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<Counted> counted(List<Assertion> claims) {
        return claims.stream()
                .map(claim -> new Counted(
                        claim, new Traced(claim.report().id(), claim.report().id(), "a report of its own")))
                .toList();
    }
}
