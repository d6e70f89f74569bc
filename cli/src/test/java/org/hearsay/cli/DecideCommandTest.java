package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideCommandTest {

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

    private String facts() {
        return run("facts", "--json", "--kind", "resign").out();
    }

    @Test
    void aRejectedClaimIsNoFactUntilTheRulingIsUndone() {
        Run rejected = run("decide", "reject", "resignation#c1", "--by", "Ilan", "--why", "a rumour of mine");

        assertThat(rejected.code()).isEqualTo(Exit.OK);
        assertThat(facts()).isEmpty();
        assertThat(run("decisions").out())
                .contains("1  the claim of the kind resign at", "of resignation", "Ilan, ", ": a rumour of mine");
        assertThat(run("rebuild").code()).isEqualTo(Exit.OK);
        assertThat(facts()).isEmpty();

        assertThat(run("undo", "1", "--by", "Ilan", "--why", "true after all").code())
                .isEqualTo(Exit.OK);
        assertThat(facts()).contains("\"kind\":\"resign\"");
        assertThat(run("decisions").out()).contains("(undone)");
    }

    @Test
    void anEditedClaimHasTheDaysThatWereRuled() {
        Run edited = run(
                "decide",
                "edit",
                "resignation#c1",
                "--earliest",
                "2031-05-02",
                "--latest",
                "2031-05-03",
                "--by",
                "Ilan",
                "--why",
                "the letter is dated");

        assertThat(edited.code()).isEqualTo(Exit.OK);
        assertThat(facts()).contains("\"earliest\":\"2031-05-02\"", "\"latest\":\"2031-05-03\"");
    }

    @Test
    void whatIsNotThereIsToldAndNothingIsDecided() {
        Run claim = run("decide", "reject", "resignation#c77", "--by", "Ilan", "--why", "no");
        Run name = run("decide", "merge", "Ruva Sel", "Nobody Known", "--by", "Ilan", "--why", "no");
        Run role = run("decide", "edit", "resignation#c1", "--role", "victim=Ruva Sel", "--by", "Ilan", "--why", "no");

        assertThat(claim.code()).isEqualTo(Exit.USAGE);
        assertThat(claim.err()).contains("there is no claim 'c77' in a report 'resignation'");
        assertThat(name.err()).contains("no report has anybody by the full name 'Nobody Known'");
        assertThat(role.err()).contains("'victim=Ruva Sel' is not ROLE=NAME with a role of resign");
        assertThat(run("decisions").out()).isEmpty();
    }

    @Test
    void aBackupIsALedgerAndOverwritesNothing() {
        Path copy = folder.resolve("copy").resolve("ledger.db");
        assertThat(copy.getParent().toFile().mkdir()).isTrue();

        assertThat(run("backup", copy.toString()).code()).isEqualTo(Exit.OK);
        assertThat(Run.of(
                                "facts",
                                "--json",
                                "--kind",
                                "resign",
                                "--ledger",
                                copy.getParent().toString())
                        .out())
                .isEqualTo(facts());
        Run again = run("backup", copy.toString());
        assertThat(again.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(again.err()).contains("is there already; a backup overwrites nothing");
        assertThat(Files.exists(copy)).isTrue();
    }
}
