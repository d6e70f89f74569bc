package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;

/** Filing reports in any order and in any batches, settled each time or seldom, derives what one rebuild derives. */
class IncrementalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC);

    private static final List<String> PEOPLE = List.of(
            "Ana Petrova",
            "Anna Petrova",
            "Petrova",
            "Darko Veselin",
            "Goran Veselin",
            "Veselin",
            "Abdel Karim",
            "Abdul Karim");

    private static final List<String> BODIES =
            List.of("Ministry of Ports", "Karsk Harbour Council", "KHC", "Naldia", "Tesmar");

    private static final List<String> TRIGGERS = List.of("met", "praised", "dismissed", "attacked", "left");

    private static final List<String> KINDS = List.of("meet", "praise", "dismiss", "attack", "defect");

    @Property(tries = 40)
    void anyOrderAndAnyBatchesDeriveWhatARebuildDerives(@ForAll Random random) throws IOException {
        List<Filing> filings = filings(random);
        List<List<String>> derived = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            List<Filing> order = new ArrayList<>(filings);
            Collections.shuffle(order, random);
            derived.add(settled(order, random, turn == 0));
        }
        assertThat(derived.get(1)).isEqualTo(derived.getFirst());
        assertThat(derived.get(2)).isEqualTo(derived.getFirst());
    }

    /** @param whether to derive by one rebuild at the end, or by settling now and then and once more at the end */
    private static List<String> settled(List<Filing> filings, Random random, boolean rebuild) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Database database = Database.open(folder)) {
            Filer filer = new Filer(database, CLOCK);
            Settling settling = new Settling(database);
            for (int begin = 0; begin < filings.size(); ) {
                int end = Math.min(filings.size(), begin + 1 + random.nextInt(3));
                filer.file(filings.subList(begin, end));
                begin = end;
                if (!rebuild && random.nextInt(3) > 0) {
                    settling.settle();
                }
            }
            // A newer reader reads some of them again, always the same ones.
            filer.file(filings.stream()
                    .filter(filing -> filing.given().id().hashCode() % 3 == 0)
                    .map(filing -> newer(filing))
                    .toList());
            if (rebuild) {
                settling.rebuild();
            } else {
                settling.settle();
            }
            return database.read(DerivedContent::of);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** The same report as a newer reader reads it: without its first claim. */
    private static Filing newer(Filing filing) {
        Reading old = filing.reading();
        return new Filing(
                filing.given(),
                new Reading(
                        new Reading.Reader("2.0.0", "a1b2c3"),
                        old.report(),
                        old.sentences(),
                        old.tokens(),
                        old.mentions(),
                        old.entities(),
                        old.times(),
                        old.places(),
                        old.attributions(),
                        old.claims()
                                .subList(
                                        Math.min(1, old.claims().size()),
                                        old.claims().size())));
    }

    private static List<Filing> filings(Random random) {
        List<Filing> filings = new ArrayList<>();
        int reports = 3 + random.nextInt(8);
        for (int i = 0; i < reports; i++) {
            filings.add(filing("report-" + i, random));
        }
        return filings;
    }

    private static Filing filing(String id, Random random) {
        List<String> sentences = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            int kind = random.nextInt(KINDS.size());
            String actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
            String recipient = BODIES.get(random.nextInt(BODIES.size()));
            told.add(new Told(kind, actor, recipient));
            sentences.add(actor + " " + TRIGGERS.get(kind) + " " + recipient + ", a clerk said in so many words.");
        }
        Report.Builder report = new Report.Builder(id, String.join("\n\n", sentences));
        report.published("2031-03-%02d".formatted(1 + random.nextInt(9)));
        report.publisher(random.nextBoolean() ? "Karsk Daily" : "Coast Radio");
        Story story = new Story(report.build());
        told.stream().map(Told::actor).distinct().forEach(name -> story.named(Mention.Type.PERSON, name));
        told.stream().map(Told::recipient).distinct().forEach(name -> story.named(Mention.Type.ORGANISATION, name));
        story.described(Mention.Type.PERSON, "a clerk");
        story.said(
                "a clerk",
                "said",
                Attribution.Speaker.ANONYMOUS,
                Attribution.Stance.SAY,
                List.of(),
                told.getFirst().actor());
        for (Told each : told) {
            boolean attributed = random.nextBoolean();
            story.claimed(KINDS.get(each.kind()), TRIGGERS.get(each.kind()), claim -> {
                claim.role(each.kind() == 2 ? "recipient" : "actor", each.actor());
                claim.role(each.kind() == 2 ? "actor" : each.kind() == 4 ? "from" : "recipient", each.recipient());
                return attributed ? claim.in(0) : claim;
            });
        }
        return Filing.of(story.reading());
    }

    private record Told(int kind, String actor, String recipient) {}
}
