package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Claim;
import org.hearsay.core.Reading;
import org.hearsay.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer reader finds that he resigned on another day, and does not find his post. */
class ReadingDiffTest {

    @TempDir
    Path folder;

    @BeforeEach
    void readTwice() {
        Reading old = Claimed.resignation();
        Claim first = old.claims().getFirst();
        Claim other = new Claim(
                "c9",
                first.kind(),
                first.trigger(),
                first.evidence(),
                first.roles(),
                Optional.of(new Claim.When(
                        Optional.of(LocalDate.of(2031, 5, 4)), Optional.empty(), Optional.empty(), false)),
                first.where(),
                first.polarity(),
                first.certainty(),
                first.realis(),
                first.tense(),
                first.attribution(),
                first.rule(),
                first.why(),
                first.confidence());
        try (Ledger ledger = Ledger.open(folder, Clock.systemUTC())) {
            ledger.file(old.report(), old);
            ledger.file(
                    old.report(),
                    new Reading(
                            new Reading.Reader("test-2", "none"),
                            old.report(),
                            old.sentences(),
                            old.tokens(),
                            old.mentions(),
                            old.entities(),
                            old.times(),
                            old.places(),
                            old.attributions(),
                            List.of(other)));
        }
    }

    private Run diff(String... words) {
        String[] all = new String[words.length + 4];
        System.arraycopy(new String[] {"diff", "--readers", "--ledger", folder.toString()}, 0, all, 0, 4);
        System.arraycopy(words, 0, all, 4, words.length);
        return Run.of(all);
    }

    @Test
    void claimsThatAreGoneOrChangedAreToldWithWhatIsOtherwise() {
        Run run = diff("--json");

        assertThat(run.outLines()).hasSize(2);
        assertThat(run.outLines().get(0))
                .startsWith("{\"change\":\"changed\",\"report\":\"resignation\"")
                .contains("\"latest\":\"2031-05-05\"", "\"earliest\":\"2031-05-04\"", "\"differs\":[\"when\"]");
        assertThat(run.outLines().get(1)).startsWith("{\"change\":\"gone\"").contains("\"after\":null");
        assertThat(run.err()).contains("1 report was read by both: 0 claims are new, 1 gone, 1 changed");
        assertThat(diff().out()).contains("~ ", "(when)", "- ", "post · resignation#c2");
    }

    @Test
    void readersAreCalledByVersionAndKindsNarrowDown() {
        assertThat(diff("test-2", "test", "--kind", "post").out()).startsWith("+ ");
        assertThat(diff("test@no", "test-2@none", "--kind", "resign").outLines().getFirst())
                .startsWith("~ ");
        Run unknown = diff("test-2", "test-3");
        assertThat(unknown.code()).isEqualTo(Exit.USAGE);
        assertThat(unknown.err()).contains("nothing was read by a reader 'test-3'; there are test-2@none, test@none");
        assertThat(Run.of("diff", "2031-05-01", "--ledger", folder.toString()).err())
                .contains("needs DAY, DAY");
    }
}
