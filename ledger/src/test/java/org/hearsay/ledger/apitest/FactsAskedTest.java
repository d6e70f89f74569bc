package org.hearsay.ledger.apitest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Ruling;
import org.hearsay.ledger.query.FactQuery;
import org.hearsay.ledger.query.KnownFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes with facts that are asked for: their order, what people ruled of them, and the posts of those they are about. */
class FactsAskedTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.open(folder, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Reading file(Report report, Story story) {
        Reading reading = story.reading();
        ledger.file(report, reading);
        return reading;
    }

    private static Report report(String id, int day, String text) {
        return new Report.Builder(id, text)
                .published(LocalDate.of(2031, 3, 1).plusDays(day).toString())
                .build();
    }

    private Reading left(int number, String name) {
        Report report = report("r" + number, number, name + " left the council on that day.");
        return file(
                report,
                new Story(report)
                        .named(Mention.Type.PERSON, name)
                        .claimed("resign", "left", claim -> claim.role("actor", name)));
    }

    private List<KnownFact> facts(FactQuery asked) {
        List<KnownFact> facts = new ArrayList<>();
        ledger.facts(asked, facts::add);
        return facts;
    }

    @Test
    void aPageIsInOrderHoweverLongItIs() {
        for (int i = 0; i < 90; i++) {
            left(i, MadeReports.person(i));
        }
        ledger.settle();
        List<String> all =
                facts(FactQuery.ALL).stream().map(known -> known.fact().id()).toList();
        assertThat(all).hasSizeGreaterThan(70);
        for (Optional<LocalDate> day : List.of(
                Optional.<LocalDate>empty(),
                Optional.of(LocalDate.of(2031, 3, 1).plusDays(89)))) {
            assertThat(facts(FactQuery.ALL.first(70).asOf(day)))
                    .extracting(known -> known.fact().id())
                    .containsExactlyElementsOf(all.subList(0, 70));
        }
    }

    @Test
    void anEditHoldsForItsReportAndNoOther() {
        Reading first = left(0, "Ana Petrova");
        left(1, "Darko Veselin");
        Claim claim = first.claims().getFirst();
        Report report = first.report();
        Ruling.ReportKey key = new Ruling.ReportKey(
                report.id(), report.sha256(), "", report.published().orElse(""));
        Optional<LocalDate> day = Optional.of(LocalDate.of(2031, 2, 3));
        long edit = ledger.decisions()
                .decide(
                        List.of(new Ruling.Redate(
                                new Ruling.ClaimPlace(key, Kind.of("resign"), claim.trigger()), day, day)),
                        "Mira",
                        "the letter is dated")
                .getFirst();
        ledger.settle();
        assertThat(facts(FactQuery.ALL))
                .extracting(known -> known.fact().when().flatMap(Claim.When::earliest))
                .containsExactly(day, Optional.empty());
        ledger.decisions().undo(edit, "Mira", "it is another letter");
        ledger.settle();
        assertThat(facts(FactQuery.ALL))
                .extracting(known -> known.fact().when().flatMap(Claim.When::earliest))
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void postsAreThoseThatTheReportsOfAFactGiveWhomItIsAbout() {
        Report report = report(
                "posts", 0, "Ana Petrova, ports minister and colonel, left. Darko Veselin, a clerk, resigned as well.");
        file(
                report,
                new Story(report)
                        .named(Mention.Type.PERSON, "Ana Petrova")
                        .named(Mention.Type.PERSON, "Darko Veselin")
                        .claimed("resign", "left", claim -> claim.role("actor", "Ana Petrova"))
                        .claimed("resign", "resigned", claim -> claim.role("actor", "Darko Veselin"))
                        .claimed(
                                "rank",
                                "colonel",
                                claim -> claim.role("holder", "Ana Petrova").role("rank", "colonel"))
                        .claimed(
                                "post",
                                "minister",
                                claim -> claim.role("holder", "Ana Petrova").role("post", "ports minister"))
                        .claimed(
                                "post",
                                "clerk",
                                claim -> claim.role("holder", "Darko Veselin").role("post", "clerk")));
        ledger.settle();
        List<KnownFact> left = facts(FactQuery.ALL).stream()
                .filter(known -> known.fact().kind().name().equals("resign"))
                .toList();
        assertThat(left)
                .extracting(known -> ledger.posts(left).get(known.fact().id()))
                .containsExactlyInAnyOrder(List.of("ports minister", "colonel"), List.of("clerk"));
    }
}
