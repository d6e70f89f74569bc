package org.hearsay.ledger.settle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.core.Attribution;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.store.Filing;

/** Reports made at random, with readings: of few people and bodies, who are called alike, and copy that several have. */
final class MadeFilings {

    private static final List<String> PEOPLE = List.of(
            "Ana Petrova",
            "Anna Petrova",
            "Petrova",
            "Darko Veselin",
            "Milan Veselin",
            "Goran Veselin",
            "Veselin",
            "Abdel Karim",
            "Abdul Karim",
            "Petrova Ana",
            "Ana Petrova Karsk");

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

    private MadeFilings() {}

    private record Told(int kind, String actor, String recipient) {}

    /** A few reports. */
    static List<Filing> of(Random random) {
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
}
