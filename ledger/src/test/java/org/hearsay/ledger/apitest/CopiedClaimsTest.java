package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that two reports share say one thing, whatever each report's other sentences made of "the visitor". */
class CopiedClaimsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC);

    private static final String COPY =
            "At the harbour of a grey northern town, where two hundred dockers had waited in the rain since early"
                + " morning for word from the capital, the visitor spoke with the crews of three freighters and walked"
                + " along the broken quay until noon without taking off a hat.";

    private Ledger ledger;

    @BeforeEach
    void open(@TempDir Path folder) {
        ledger = Ledger.open(folder, CLOCK);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void aSentenceOfSharedCopyIsOneFactAndNamesWhomOneOfTheReportsNames() {
        file(story("a", "Ana Petrova came by sea.")
                .named(Mention.Type.PERSON, "Ana Petrova")
                .meant("the visitor", "Ana Petrova"));
        file(story("b", "Nobody had been told.").described(Mention.Type.PERSON, "the visitor"));

        assertThat(facts()).hasSize(1);
        assertThat(facts().getFirst().fact().claims()).hasSize(2);
        assertThat(facts().getFirst().fact().roles())
                .extracting(role -> role.who().orElseThrow().name())
                .contains("Ana Petrova");
    }

    @Test
    void twoPeopleAreNotOneBecauseTheirReportsShareCopy() {
        file(story("a", "Ana Petrova came by sea.")
                .named(Mention.Type.PERSON, "Ana Petrova")
                .meant("the visitor", "Ana Petrova"));
        file(story("b", "Darko Veselin came too.")
                .named(Mention.Type.PERSON, "Darko Veselin")
                .meant("the visitor", "Darko Veselin"));
        file(story("c", "Nobody had been told.").described(Mention.Type.PERSON, "the visitor"));

        assertThat(facts()).hasSize(3);
    }

    private static Story story(String id, String first) {
        return new Story(new Report.Builder(id, first + "\n\n" + COPY)
                .publisher("Karsk Daily")
                .published("2031-03-05")
                .build());
    }

    private void file(Story story) {
        story.described(Mention.Type.GROUP, "the crews")
                .claimed(
                        "meet",
                        "spoke",
                        claim -> claim.role("actor", "the visitor").role("recipient", "the crews"));
        ledger.file(story.reading().report(), story.reading());
    }

    private List<KnownFact> facts() {
        ledger.settle();
        List<KnownFact> facts = new ArrayList<>();
        ledger.facts(FactQuery.ALL, facts::add);
        return facts;
    }
}
