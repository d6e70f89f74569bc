package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.decision.Ruling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people judge of a fact stands beside what the reports say, and changes nothing of it. */
class JudgeCommandTest {

    @TempDir
    Path folder;

    private String ledger;

    @BeforeEach
    void filed() {
        ledger = folder.resolve("ledger").toString();
        Reading reading = Claimed.resignation();
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }

    private Run run(String... words) {
        String[] all = new String[words.length + 2];
        System.arraycopy(words, 0, all, 0, words.length);
        all[words.length] = "--ledger";
        all[words.length + 1] = ledger;
        return Run.of(all);
    }

    private String fact() {
        return run("facts", "--json", "--kind", "resign").out();
    }

    private String id() {
        return fact().replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void anAcceptedFactSaysWhoAcceptedItWhenAndWhy() {
        String before = run("facts", "--kind", "resign").out();
        Run accepted = run("decide", "accept", id(), "--by", "Ilan", "--why", "the letter is real");

        assertThat(accepted.code()).isEqualTo(Exit.OK);
        assertThat(fact())
                .contains("\"accepted\":true", "\"credibility\":null", "\"ruling\":\"accept\",\"by\":\"Ilan\"");
        assertThat(run("facts", "--kind", "resign").out())
                .containsPattern("accepted by Ilan on 20..-..-..: the letter is real");
        assertThat(run("register", "--kind", "resign", "--csv").out()).contains(",accepted");
        assertThat(run("decisions").out()).contains("the fact of the claim of the kind resign at", "is accepted");

        assertThat(run("rebuild").code()).isEqualTo(Exit.OK);
        assertThat(fact()).contains("\"accepted\":true");
        run("undo", "1", "--by", "Ilan", "--why", "a forgery");
        assertThat(fact()).contains("\"accepted\":false", "\"judgements\":[]");
        assertThat(run("facts", "--kind", "resign").out()).isEqualTo(before);
    }

    @Test
    void ofTwoGradesOfAFactTheLaterHoldsAndBothAreListed() {
        run("decide", "grade", id(), "2", "--by", "Ilan", "--why", "two of them agree");
        Run second = run("decide", "grade", "resignation#c1", "5", "--by", "Mira", "--why", "he was abroad");
        assertThat(second.err()).contains("decision 2");

        assertThat(fact()).contains("\"credibility\":5", "\"credibility\":2,\"by\":\"Ilan\"", "\"by\":\"Mira\"");
        assertThat(run("facts", "--kind", "resign").out())
                .contains("graded 5, improbable, by Mira on")
                .doesNotContain("probably true");
        assertThat(run("who", "Ruva Sel").out()).contains("credibility 5");
        run("undo", "2", "--by", "Ilan", "--why", "he was not");
        assertThat(fact()).contains("\"credibility\":2,\"accepted\":false");
    }

    @Test
    void aNewerReaderThatStillFindsTheClaimKeepsTheJudgementAndOneThatDoesNotOrphansIt() {
        run("decide", "accept", id(), "--by", "Ilan", "--why", "the letter is real");
        Reading old = Claimed.resignation();
        file(new Reading(
                new Reading.Reader("test-2", "none"),
                old.report(),
                old.sentences(),
                old.tokens(),
                old.mentions(),
                old.entities(),
                old.times(),
                old.places(),
                old.attributions(),
                old.claims()));
        assertThat(fact()).contains("\"accepted\":true");

        file(new Reading(
                new Reading.Reader("test-3", "none"),
                old.report(),
                old.sentences(),
                old.tokens(),
                old.mentions(),
                old.entities(),
                old.times(),
                old.places(),
                old.attributions(),
                old.claims().subList(1, 2)));
        assertThat(run("decisions", "--orphaned").out()).contains("is accepted (orphaned)");
    }

    @Test
    void aGradeIsALetterForASourceAndANumberForAFact() {
        assertThat(run("decide", "grade", id(), "7", "--by", "Ilan", "--why", "no")
                        .err())
                .contains("a source is graded A to F and a fact 1 to 6, not '7'");
        assertThat(run("decide", "grade", "nothing", "3", "--by", "Ilan", "--why", "no")
                        .err())
                .contains("there is no fact 'nothing'");
        assertThat(run("decide", "accept", "resignation#c9", "--by", "Ilan", "--why", "no")
                        .code())
                .isEqualTo(Exit.USAGE);
    }

    @Test
    void decisionsThatAreNotSettledYetAreNamed() {
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.decisions()
                    .decide(
                            java.util.List.of(new Ruling.Reject(
                                    opened.sought().claims("resignation#c1").getFirst())),
                            "Ilan",
                            "a rumour");
        }

        assertThat(run("facts").err())
                .contains("1 decision is made and not settled yet, and in no answer: run hearsay read or");
        run("rebuild");
        assertThat(run("facts").err()).doesNotContain("not settled");
    }

    private void file(Reading reading) {
        try (Ledger opened = Ledger.open(folder.resolve("ledger"), Clock.systemUTC())) {
            opened.file(reading.report(), reading);
            opened.settle();
        }
    }
}
