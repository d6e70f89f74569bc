package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Reading;
import org.hearsay.core.Report;
import org.hearsay.core.Sentence;
import org.hearsay.core.Span;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A claim that a person adds counts like those that were read. */
class DecideAddCommandTest {

    private static final String MISSED = "Ruva Sel was ill";

    @TempDir
    Path folder;

    @BeforeEach
    void filed() {
        file(Claimed.resignation());
    }

    private void file(Reading reading) {
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--ledger", folder.resolve("ledger").toString()));
        return Run.of(all.toArray(String[]::new));
    }

    private Run add(String... words) {
        List<String> all = new ArrayList<>(List.of("decide", "add"));
        all.addAll(List.of(words));
        all.addAll(List.of("--by", "Ilan", "--why", "it says so"));
        return run(all.toArray(String[]::new));
    }

    private Run addIllness() {
        return add("resignation", "--kind", "injure", "--evidence", MISSED, "--role", "recipient=Ruva Sel");
    }

    private String facts(String kind) {
        return run("facts", "--json", "--kind", kind).out();
    }

    private static Reading readBy(String version, Report report) {
        return new Reading(
                new Reading.Reader(version, "none"),
                report,
                List.of(new Sentence(new Span(0, report.text().length()), 0)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void anAddedClaimIsAFactWithItsWordsAndSaysWhoAddedIt() {
        Run added = addIllness();

        assertThat(added.err())
                .contains("decision 1: resignation makes a claim of the kind injure: 'Ruva Sel was ill'");
        assertThat(facts("injure"))
                .contains("\"name\":\"Ruva Sel\"", "\"quote\":\"Ruva Sel was ill\"", "\"claim\":\"d1\"")
                .containsPattern("\"added\":\"added by Ilan on 20..-..-..: it says so\"");
        assertThat(run("facts", "--kind", "injure").out()).contains("(added by Ilan on");
        assertThat(run("who", "Ruva Sel").out()).contains("Ruva Sel");
        assertThat(run("register", "--kind", "injure", "--csv").out()).contains("Ruva Sel");
        assertThat(run("decide", "reject", "resignation#d1", "--by", "Mira", "--why", "only a cold")
                        .code())
                .isEqualTo(Exit.OK);
        assertThat(facts("injure")).isEmpty();
    }

    @Test
    void itHoldsAfterARebuildAndAfterReadingAgainAndIsTakenBackByUndo() {
        String none = run("facts", "--json").out();
        addIllness();
        String all = run("facts", "--json").out();
        run("rebuild");
        assertThat(run("facts", "--json").out()).isEqualTo(all);

        run("undo", "1", "--by", "Ilan", "--why", "it was a metaphor");
        assertThat(run("facts", "--json").out()).isEqualTo(none);
        run("rebuild");
        assertThat(run("facts", "--json").out()).isEqualTo(none);

        addIllness();
        file(readBy("test-2", Claimed.resignation().report()));
        assertThat(facts("resign")).isEmpty();
        assertThat(facts("injure")).contains("\"name\":\"Ruva Sel\"", "\"quote\":\"Ruva Sel was ill\"");
    }

    @Test
    void aNewerVersionOfTheReportHasItIfItHasTheWordsElseItIsOrphanedAndKept() {
        addIllness();
        file(readBy("test", version("Correction. Vela's minister Ruva Sel was ill on Monday.", "2031-05-08")));
        assertThat(facts("injure")).contains("\"begin\":28", "\"published\":\"2031-05-08\"");
        assertThat(run("decisions", "--orphaned").out()).isEmpty();

        file(readBy("test", version("Correction. Nobody was ill.", "2031-05-09")));
        assertThat(facts("injure")).isEmpty();
        assertThat(run("decisions", "--orphaned").out()).contains("makes a claim of the kind injure", "(orphaned)");
    }

    private static Report version(String text, String published) {
        return new Report.Builder("resignation", text)
                .publisher("Sorane Mail")
                .published(published)
                .build();
    }

    @Test
    void whoIsNotKnownToTheReaderIsFoundByNameAndASourceIsCited() {
        file(new Reading(
                new Reading.Reader("test", "none"),
                new Report.Builder("flight", "Tomas Vell has left the city, a porter told our man.")
                        .publisher("Coast Radio")
                        .published("2031-05-09")
                        .build(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));

        Run added = add(
                "flight",
                "--kind",
                "flee",
                "--evidence",
                "Tomas Vell has left the city",
                "--trigger",
                "has left",
                "--role",
                "actor=Tomas Vell",
                "--role",
                "from=the city",
                "--source",
                "a porter",
                "--latest",
                "2031-05-09");

        assertThat(added.code()).isEqualTo(Exit.OK);
        assertThat(facts("flee"))
                .contains("\"name\":\"Tomas Vell\"", "\"source\":\"a porter\"", "\"latest\":\"2031-05-09\"");
        assertThat(run("who", "Vell").out()).contains("Tomas Vell");
        assertThat(run("said", "--about", "Tomas Vell").out()).contains("a porter");
        run("undo", "1", "--by", "Ilan", "--why", "no");
        assertThat(run("who", "Tomas Vell").out()).doesNotContain("flee", "left the city");
    }

    @Test
    void wordsThatTheReportDoesNotHaveOrThatMakeNoSuchClaimAreRefused() {
        assertThat(add("resignation", "--kind", "injure", "--evidence", "was dead", "--role", "recipient=Ruva Sel")
                        .err())
                .contains("the report 'resignation' does not have the words 'was dead'");
        assertThat(add("resignation", "--kind", "injure", "--evidence", "Ruva Sel", "--role", "recipient=Ruva Sel")
                        .err())
                .contains("stand in the report more than once");
        assertThat(add("resignation", "--kind", "injure", "--evidence", MISSED, "--role", "actor=Ana")
                        .err())
                .contains("a claim of the kind injure says who or what is recipient");
        assertThat(add("resignation", "--kind", "injure", "--evidence", MISSED, "--role", "post=minister")
                        .err())
                .contains("'post' is not a role of injure");
        assertThat(add("nothing", "--kind", "injure", "--evidence", MISSED, "--role", "recipient=Ruva Sel")
                        .err())
                .contains("there is no report 'nothing'");
        assertThat(add(
                                "resignation",
                                "--kind",
                                "resign",
                                "--evidence",
                                "Ruva Sel resigned",
                                "--trigger",
                                "resigned",
                                "--role",
                                "actor=Ruva Sel")
                        .err())
                .contains("the reader has found that claim: resignation#c1");
        assertThat(run("decisions").out()).isEmpty();
    }
}
