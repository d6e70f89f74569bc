package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayTest {

    @Test
    void withoutACommandItSaysWhatThereIs() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("inspect")
                .contains("read")
                .contains("said")
                .contains("who");
    }

    @Test
    void aCommandThatIsNotThereIsWrongUsage() {
        Run run = Run.of("inspekt", "report.txt");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("there is no command inspekt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inspect",
                "read",
                "facts",
                "who",
                "register",
                "conflicts",
                "lineage",
                "sources",
                "diff",
                "check",
                "said",
                "completion"
            })
    void everyCommandHasHelpWithExamples(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Usage: hearsay " + command).contains("Examples:");
        assertThat(run.outLines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
    }

    @Test
    void theVersionNamesTheModel() {
        Run run = Run.of("--version");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).startsWith("hearsay ").contains("model ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsTheCommands(String shell) {
        Run run = Run.of("completion", shell);

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).contains("inspect").contains("--ledger");
    }

    @Test
    void wrongWorkersAreToldWithTheNumber() {
        Run run = Run.of("inspect", "--workers", "0", "-");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("--workers takes a number from 1 to 256, not 0");
    }

    @Test
    void anOptionThatCommandsShareIsHeldToItsBounds() {
        for (List<String> given : List.of(
                List.of("read", "--workers", "0", "-"),
                List.of("read", "--max-size", "0", "-"),
                List.of("watch", "poll", "--max-time", "0"))) {
            Run run = Run.of(given.toArray(String[]::new));
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .contains(given.get(given.size() - (given.getFirst().equals("read") ? 3 : 2)) + " takes a");
        }
    }
}
