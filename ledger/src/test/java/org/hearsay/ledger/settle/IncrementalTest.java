package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Entity;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Span;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.decision.Addition;
import org.hearsay.ledger.decision.Credibility;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Ruling;
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
            "Milan Veselin",
            "Goran Veselin",
            "Veselin",
            "Abdel Karim",
            "Abdul Karim");

    /** Called by a given name alone, kin of one of the people. */
    private static final String SON = "Milan";

    private static final List<String> BODIES =
            List.of("Ministry of Ports", "Karsk Harbour Council", "KHC", "Naldia", "Tesmar");

    /** Copy that several reports have, each with its own idea of who the visitor is. */
    private static final String COPY =
            "At the harbour of a grey northern town, where two hundred dockers had waited in the rain since early"
                + " morning for word from the capital, the visitor spoke with the crews of three freighters and walked"
                + " along the broken quay until noon without taking off a hat.";

    private static final List<String> TRIGGERS = List.of("met", "praised", "dismissed", "attacked", "left");

    private static final List<String> KINDS = List.of("meet", "praise", "dismiss", "attack", "defect");

    @Property(tries = 60)
    void anyOrderAndAnyBatchesDeriveWhatARebuildDerives(@ForAll Random random) throws IOException {
        List<Filing> filings = filings(random);
        List<Ruling> rulings = rulings(filings, random);
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

    private static List<Ruling> rulings(List<Filing> filings, Random random) {
        List<Ruling> rulings = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Filing filing = filings.get(random.nextInt(filings.size()));
            List<String> names = filing.reading().entities().stream()
                    .filter(entity -> !entity.names().isEmpty())
                    .map(Entity::name)
                    .toList();
            String name = names.get(random.nextInt(names.size()));
            String other = names.stream()
                    .filter(each -> !each.equals(name))
                    .findFirst()
                    .orElseThrow();
            Claim claim = filing.reading().claims().getLast();
            Ruling.ClaimPlace place = new Ruling.ClaimPlace(key(filing), claim.kind(), claim.trigger());
            rulings.add(
                    switch (random.nextInt(10)) {
                        case 0 -> new Ruling.Merge(name, other);
                        case 1 -> new Ruling.Split(name, other);
                        case 2 -> new Ruling.Reject(place);
                        case 3 ->
                            new Ruling.Redate(place, Optional.of(LocalDate.parse("2031-02-01")), Optional.empty());
                        case 4 -> new Ruling.Recast(place, "actor", name);
                        case 5 -> new Ruling.Accept(place);
                        case 6 -> new Ruling.Rate(place, Credibility.values()[random.nextInt(6)]);
                        case 7, 8 -> added(filing, claim, random);
                        default -> new Ruling.OneOrigin(key(filing), key(filings.getFirst()), random.nextBoolean());
                    });
        }
        return rulings;
    }

    /** A claim that says of somebody in the report, or of words that no reader takes for anybody, what another claim says. */
    private static Ruling added(Filing filing, Claim like, Random random) {
        String text = filing.given().text();
        Span sentence = new Span(0, text.indexOf("."));
        Addition.Quote evidence = new Addition.Quote(sentence, sentence.of(text));
        Addition.Quote words = random.nextBoolean()
                ? new Addition.Quote(new Span(0, text.indexOf(' ')), text.substring(0, text.indexOf(' ')))
                : quote(text, "so many words");
        Addition.Part who = new Addition.Part("actor", words, Optional.of(Mention.Type.PERSON));
        return new Ruling.Add(
                key(filing),
                new Addition(
                        like.kind(),
                        evidence,
                        random.nextBoolean() ? evidence : words,
                        List.of(who),
                        random.nextBoolean()
                                ? Optional.of(new Addition.Part("", quote(text, "a clerk"), Optional.empty()))
                                : Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse("2031-03-02")),
                        Optional.empty(),
                        Claim.Polarity.POSITIVE,
                        Claim.Certainty.CT,
                        Claim.Realis.ACTUAL,
                        Optional.empty()));
    }

    private static Addition.Quote quote(String text, String words) {
        int at = text.indexOf(words);
        return new Addition.Quote(new Span(at, at + words.length()), words);
    }

    private static Ruling.ReportKey key(Filing filing) {
        Report report = filing.given();
        return new Ruling.ReportKey(
                report.id(),
                report.sha256(),
                report.publisher().orElse(""),
                report.published().orElse(""));
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
        boolean post = random.nextBoolean();
        if (post) {
            sentences.add(told.getFirst().actor() + " was ports minister.");
        }
        boolean described = random.nextBoolean();
        if (described) {
            sentences.add("The ports minister resigned.");
        }
        boolean kin = random.nextBoolean();
        if (kin) {
            sentences.add(SON + ", a son of " + told.getFirst().actor() + ", watched.");
        }
        boolean copied = random.nextBoolean();
        if (copied) {
            sentences.add(random.nextInt(sentences.size() + 1), COPY);
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
        if (copied) {
            switch (random.nextInt(3)) {
                case 0 -> story.meant("the visitor", told.getFirst().actor());
                case 1 -> story.meant("the visitor", told.getFirst().recipient());
                default -> story.described(Mention.Type.PERSON, "the visitor");
            }
            story.described(Mention.Type.GROUP, "the crews");
            story.claimed(
                    "meet", "spoke", claim -> claim.role("actor", "the visitor").role("recipient", "the crews"));
        }
        if (post) {
            story.claimed(
                    "post",
                    "was ports minister",
                    claim -> claim.role("holder", told.getFirst().actor()).role("post", "ports minister"));
        }
        if (described) {
            story.described(Mention.Type.PERSON, "The ports minister");
            story.claimed("resign", "resigned", claim -> claim.role("actor", "The ports minister"));
        }
        if (kin) {
            story.named(Mention.Type.PERSON, SON);
            story.claimed(
                    "kin",
                    "son",
                    claim -> claim.role("person", told.getFirst().actor())
                            .role("relative", SON)
                            .role("relationship", "son"));
        }
        return Filing.of(story.reading());
    }

    private record Told(int kind, String actor, String recipient) {}
}
