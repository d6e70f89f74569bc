package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "read --workers 0 -, --workers takes a number from 1 to 256",
        "read --max-size 0 -, --max-size takes a",
        "watch poll --max-time 0, --max-time takes a"
    })
    void anOptionThatCommandsShareIsHeldToItsBounds(String given, String message) {
        Run run = Run.of(given.split(" "));

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(message);
    }
}
