package org.hearsay.ledger.settle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hearsay.core.Mention;
import org.hearsay.core.Report;
import org.hearsay.ledger.apitest.Story;
import org.hearsay.ledger.decision.Decisions;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.store.Database;
import org.hearsay.ledger.store.Filer;
import org.hearsay.ledger.store.Filing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People of several blocks are taken for each other, and let go again, by settling as by a rebuild. */
class IdentityMeetingsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-20T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Database database;
    private Filer filer;
    private int reports;

    @BeforeEach
    void open() {
        database = Database.open(folder);
        filer = new Filer(database, CLOCK);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoeverIsToldOfTheOtherWayRoundIsTakenInWhenTheOtherIsKnownWellEnough() {
        file("Orrin Musa", "ports minister");
        file("Musa Orrin", "ports minister");
        file("Musa Orrin", "ports minister");
        assertThat(settled()).containsExactly("Musa Orrin x2", "Orrin Musa x1");
        file("Musa Orrin", "ports minister");
        assertThat(settled()).containsExactly("Musa Orrin x4");
        file("Orrin Musa", "ports minister");
        assertThat(settled()).containsExactly("Musa Orrin x3", "Orrin Musa x2");
    }

    @Test
    void whoIsTakenInIsLetGoByARulingAndComesBackWithoutIt() {
        for (int i = 0; i < 3; i++) {
            file("Musa Orrin", "ports minister");
        }
        file("Musa Orrin Karsk", "ports minister");
        assertThat(settled()).containsExactly("Musa Orrin x4");
        Decisions decisions = new Decisions(database, CLOCK);
        decisions.decide(List.of(new Ruling.Split("Musa Orrin Karsk", "Musa Orrin")), "Ana", "she knows them");
        assertThat(settled()).containsExactly("Musa Orrin x3", "Musa Orrin Karsk x1");
        decisions.undo(1, "Ana", "it was wrong");
        assertThat(settled()).containsExactly("Musa Orrin x4");
    }

    @Test
    void aGivenNameAloneIsTheOneOfTheFamilyThatItsReportNames() {
        String text = "Saadin went to Karsk. Saadin Dolenz, whose father is Petar Dolenz, met nobody there.";
        Story story = new Story(report(text))
                .named(Mention.Type.PERSON, "Saadin Dolenz")
                .named(Mention.Type.PERSON, "Petar Dolenz")
                .named(Mention.Type.PERSON, "Saadin");
        filer.file(List.of(Filing.of(story.reading())));
        assertThat(settled()).containsExactly("Petar Dolenz x1", "Saadin Dolenz x2");
    }

    private void file(String name, String post) {
        Story story = new Story(report(name + " was " + post + ". It rained."))
                .named(Mention.Type.PERSON, name)
                .claimed(
                        "post",
                        "was " + post,
                        claim -> claim.role("holder", name).role("post", post));
        filer.file(List.of(Filing.of(story.reading())));
    }

    private Report report(String text) {
        reports++;
        return new Report.Builder("report-" + reports, text)
                .published("2031-03-0" + reports)
                .build();
    }

    /** The people, and how many entities each has; the same after a rebuild. */
    private List<String> settled() {
        new Settling(database).settle();
        List<String> content = database.read(DerivedContent::of);
        List<String> people = people();
        new Settling(database).rebuild();
        assertThat(database.read(DerivedContent::of)).isEqualTo(content);
        return people;
    }

    private List<String> people() {
        return database.read(handle -> handle.createQuery(
                        "SELECT identity.name || ' x' || COUNT(*) FROM identity_member JOIN identity ON identity.id ="
                            + " identity_member.identity GROUP BY identity.id, identity.name ORDER BY identity.name")
                .mapTo(String.class)
                .list());
    }
}
