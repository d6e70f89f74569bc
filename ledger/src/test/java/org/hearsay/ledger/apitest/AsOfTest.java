package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.fact.Counted;
import org.hearsay.ledger.fact.Fact;
import org.hearsay.ledger.fact.Facts;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.hearsay.ledger.query.Outline;
import org.hearsay.ledger.store.Filing;

/** An answer as of a day is what one gets who takes all facts and leaves out the claims of later reports by hand. */
class AsOfTest {

    /** Undated reports count from this day. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-05T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> PEOPLE = List.of("Ana Petrova", "Petrova", "Darko Veselin", "Goran Veselin");
    private static final List<String> TOWNS = List.of("Karsk", "Brenno");

    @Property(tries = 40)
    void anAnswerAsOfADayIsAFilterDoneByHand(@ForAll Random random) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Ledger ledger = Ledger.open(folder, CLOCK)) {
            ledger.fileAll(filings(random));
            ledger.settle();
            List<KnownFact> all = found(ledger, FactQuery.ALL);
            for (int day = 1; day <= 9; day++) {
                LocalDate asOf = LocalDate.of(2031, 3, day);
                List<Fact> known = byHand(all, asOf);
                FactQuery then = FactQuery.ALL.asOf(Optional.of(asOf));
                assertThat(told(ledger, then)).containsExactlyElementsOf(summaries(known.stream()));
                assertThat(told(ledger, then.of(ClaimQuery.ALL.ofKinds(List.of(Kind.of("defect"))))))
                        .containsExactlyElementsOf(summaries(
                                known.stream().filter(fact -> fact.kind().equals(Kind.of("defect")))));
                assertThat(told(ledger, then.ofStatuses(List.of(Fact.Status.CORROBORATED))))
                        .containsExactlyElementsOf(
                                summaries(known.stream().filter(fact -> fact.status() == Fact.Status.CORROBORATED)));
                assertThat(told(ledger, then.withOrigins(2)))
                        .containsExactlyElementsOf(summaries(
                                known.stream().filter(fact -> fact.origins().least() >= 2)));
                LocalDate from = LocalDate.of(2031, 3, 1 + random.nextInt(9));
                assertThat(told(ledger, then.of(ClaimQuery.ALL.between(Optional.of(from), Optional.empty()))))
                        .containsExactlyElementsOf(summaries(known.stream().filter(fact -> endsOnOrAfter(fact, from))));
                theSameInShort(ledger, then);
                theSameInShort(ledger, then.inConflict());
                theSameInShort(ledger, then.of(ClaimQuery.ALL.between(Optional.of(from), Optional.empty())));
            }
            theSameInShort(ledger, FactQuery.ALL);
            theSameInShort(ledger, FactQuery.ALL.inConflict());
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private static List<Fact> byHand(List<KnownFact> all, LocalDate asOf) {
        List<Fact> known = new ArrayList<>();
        for (KnownFact each : all) {
            List<Counted> claims = each.fact().claims().stream()
                    .filter(counted -> !LocalDate.parse(counted.claim().report().reported())
                            .isAfter(asOf))
                    .toList();
            if (!claims.isEmpty()) {
                known.add(new Facts().tell(claims));
            }
        }
        return known;
    }

    private static boolean endsOnOrAfter(Fact fact, LocalDate from) {
        return fact.when()
                .map(when -> when.latest().map(day -> !day.isBefore(from)).orElse(true))
                .orElse(false);
    }

    private static List<KnownFact> found(Ledger ledger, FactQuery asked) {
        List<KnownFact> found = new ArrayList<>();
        ledger.facts(asked, found::add);
        return found;
    }

    private static List<String> told(Ledger ledger, FactQuery asked) {
        return summaries(found(ledger, asked).stream().map(KnownFact::fact));
    }

    /** Facts without words, and in short, are those that are told in full. */
    private static void theSameInShort(Ledger ledger, FactQuery asked) {
        List<Fact> facts = found(ledger, asked).stream().map(KnownFact::fact).toList();
        assertThat(summaries(ledger.facts(asked).stream())).containsExactlyElementsOf(summaries(facts.stream()));
        assertThat(ledger.outlines(asked).stream().map(AsOfTest::line))
                .containsExactlyElementsOf(facts.stream().map(AsOfTest::line).toList());
    }

    private static String line(Outline outline) {
        return String.join(
                " ",
                outline.id(),
                outline.earliest() + " " + outline.latest(),
                Integer.toString(outline.reports()),
                outline.firstReported().toString());
    }

    private static String line(Fact fact) {
        return String.join(
                " ",
                fact.id(),
                fact.when().flatMap(Claim.When::earliest) + " " + fact.when().flatMap(Claim.When::latest),
                Integer.toString(fact.reports()),
                fact.firstReported());
    }

    private static List<String> summaries(Stream<Fact> facts) {
        return facts.map(fact -> String.join(
                        " ",
                        fact.id(),
                        fact.kind().name(),
                        fact.status().label(),
                        fact.reason(),
                        fact.origins().toString(),
                        fact.when().toString(),
                        fact.where().toString(),
                        fact.conflicts().toString(),
                        fact.claims().toString()))
                .toList();
    }

    private static List<Filing> filings(Random random) {
        List<Filing> filings = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            filings.add(filing("report-" + i, random));
        }
        return filings;
    }

    private static Filing filing(String id, Random random) {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        Report.Builder report = new Report.Builder(id, who + " left for " + town + ", and so it stands.");
        if (random.nextInt(4) > 0) {
            report.published("2031-03-0" + (1 + random.nextInt(9)));
        }
        Story story = new Story(report.publisher("Karsk Daily").build());
        story.named(Mention.Type.PERSON, who).named(Mention.Type.PLACE, town);
        String day = "2031-03-0" + (1 + random.nextInt(4));
        boolean dated = random.nextBoolean();
        story.claimed(random.nextInt(3) > 0 ? "defect" : "flee", "left", claim -> {
            claim.role("actor", who).role("to", town);
            return dated ? claim.when(day, day) : claim;
        });
        return Filing.of(story.reading());
    }
}
