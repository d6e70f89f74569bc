package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.ClaimQuery;
import org.hearsay.ledger.store.Filing;

/** The order in which reports come, and how many at once, makes no difference to what a ledger answers. */
class FilingOrderTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-05T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> PEOPLE = List.of(
            "Ana Petrova", "Ana Petrová", "Darko Veselin", "Veselin", "Ministry of Ports", "the ministry of ports");

    private static final List<String> QUESTIONS = List.of(
            "Ana Petrova", "Veselin", "Darko Veselin", "Goran Veselin", "Ministry", "ports ministry of", "nobody");

    @Property(tries = 12)
    void anyOrderAndAnyBatchesGiveTheSameAnswers(@ForAll("filings") List<Filing> filings, @ForAll Random random)
            throws IOException {
        List<String> inOrder = answers(List.of(filings));
        assertThat(answers(batches(shuffled(filings, random), random))).isEqualTo(inOrder);
    }

    /** Versions and readings of one report count by the order in which they are filed; among reports there is none. */
    private static List<Filing> shuffled(List<Filing> filings, Random random) {
        Map<String, Integer> turns = new HashMap<>();
        filings.forEach(filing -> turns.computeIfAbsent(filing.given().id(), id -> random.nextInt()));
        List<Filing> shuffled = new ArrayList<>(filings);
        shuffled.sort(Comparator.comparing(filing -> turns.get(filing.given().id())));
        return shuffled;
    }

    private static List<List<Filing>> batches(List<Filing> filings, Random random) {
        List<List<Filing>> batches = new ArrayList<>();
        for (int begin = 0; begin < filings.size(); ) {
            int end = Math.min(filings.size(), begin + 1 + random.nextInt(4));
            batches.add(filings.subList(begin, end));
            begin = end;
        }
        return batches;
    }

    private static List<String> answers(List<List<Filing>> batches) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Ledger ledger = Ledger.open(folder, CLOCK)) {
            batches.forEach(ledger::fileAll);
            List<String> answers = new ArrayList<>(List.of(ledger.contents().toString()));
            for (String name : QUESTIONS) {
                answers.add(ledger.who(name).toString());
                ledger.claims(ClaimQuery.ALL.with(name), claim -> answers.add(claim.toString()));
                answers.add(ledger.saidBy(name).toString());
                answers.add(ledger.saidOf(name).toString());
            }
            return answers;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Provide
    Arbitrary<List<Filing>> filings() {
        Arbitrary<String> ids = Arbitraries.of("a", "b", "c", "d", "e", "f", "g");
        Arbitrary<String> publishers = Arbitraries.of("Karsk Daily", "Coast Radio");
        Arbitrary<String> days = Arbitraries.of("2031-03-03", "2031-03-04", "2031-03-04T09:00:00Z");
        Arbitrary<List<String>> cast =
                Arbitraries.of(PEOPLE).list().ofMinSize(1).ofMaxSize(4).uniqueElements();
        Arbitrary<String> versions = Arbitraries.of("1.0", "1.1");
        return Combinators.combine(ids, publishers.optional(), days.optional(), cast, versions)
                .as((id, publisher, day, people, version) -> {
                    Report.Builder builder = new Report.Builder(id, String.join(" said of ", people) + ".");
                    publisher.ifPresent(builder::publisher);
                    day.ifPresent(builder::published);
                    return filing(builder.build(), people, version);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Filing filing(Report report, List<String> people, String version) {
        Story story = new Story(report);
        people.forEach(name -> story.named(Mention.Type.PERSON, name));
        for (int i = 0; i + 1 < people.size(); i++) {
            int statement = i;
            story.said(people.get(i), "said", people.get(i + 1));
            story.claimed(
                    "meet",
                    "said",
                    claim -> claim.role("actor", people.get(statement))
                            .role("recipient", people.get(statement + 1))
                            .in(statement));
        }
        return Filing.of(story.readingBy(new Reading.Reader(version, "model")));
    }
}
