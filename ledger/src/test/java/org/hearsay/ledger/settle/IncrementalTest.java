package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.core.Reading;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;

/** Filing reports in any order and in any batches, settled each time or seldom, derives what one rebuild derives. */
class IncrementalTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC);

    @Property(tries = 60)
    void anyOrderAndAnyBatchesDeriveWhatARebuildDerives(@ForAll Random random) throws IOException {
        List<Filing> filings = MadeFilings.of(random);
        List<Ruling> rulings = MadeRulings.of(filings, random);
        boolean undone = random.nextBoolean();
        List<List<String>> derived = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            List<Filing> order = new ArrayList<>(filings);
            Collections.shuffle(order, random);
            derived.add(settled(order, rulings, undone, random, turn == 0));
        }
        assertThat(derived.get(1)).isEqualTo(derived.getFirst());
        assertThat(derived.get(2)).isEqualTo(derived.getFirst());
    }

    /** @param whether to derive by one rebuild at the end, or by settling now and then and once more at the end */
    private static List<String> settled(
            List<Filing> filings, List<Ruling> rulings, boolean undone, Random random, boolean rebuild)
            throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Database database = Database.open(folder)) {
            Filer filer = new Filer(database, CLOCK);
            Settling settling = new Settling(database);
            Decisions decisions = new Decisions(database, CLOCK);
            Deque<Ruling> left = new ArrayDeque<>(rulings);
            for (int begin = 0; begin < filings.size(); ) {
                int end = Math.min(filings.size(), begin + 1 + random.nextInt(3));
                filer.file(filings.subList(begin, end));
                begin = end;
                decide(left, decisions);
                if (!rebuild && random.nextInt(3) > 0) {
                    settling.settle();
                }
            }
            // A newer reader reads some of them again, always the same ones.
            filer.file(filings.stream()
                    .filter(filing -> filing.given().id().hashCode() % 3 == 0)
                    .map(filing -> newer(filing))
                    .toList());
            if (undone && !decisions.all().isEmpty()) {
                decisions.undo(1, "Ana", "it was wrong");
            }
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

    /** Rules in the order of the rulings, as far as they are about something that is there already. */
    private static void decide(Deque<Ruling> left, Decisions decisions) {
        while (!left.isEmpty()) {
            try {
                decisions.decide(List.of(left.getFirst()), "Ana", "she knows them");
                left.removeFirst();
            } catch (IllegalArgumentException notYet) {
                return;
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
}
