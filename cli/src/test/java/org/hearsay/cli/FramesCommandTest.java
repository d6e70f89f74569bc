package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.core.Reading;
import org.hearsay.core.ReadingParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesCommandTest {

    private static final String KNIGHTED = """
        - frame: knight
          kind: appoint
          verbs: [knight]
          verb-roles:
            recipient: object person
          examples:
            "Queen Petra Hollin knighted Omar Sael on Monday.": ["appoint(recipient: %s)"]
        """;

    @TempDir
    private Path folder;

    @Test
    void everyKindIsListedWithItsFrames() {
        Run run = Run.of("frames");

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.outLines()).anyMatch(line -> line.startsWith("defect ") && line.contains("allegiance/defect "));
        assertThat(run.err()).contains("words and word groups");
    }

    @Test
    void examplesThatHoldGiveExitCodeZero() {
        Samples.write(folder, "honours.yaml", KNIGHTED.formatted("Omar Sael"));

        Run run = Run.of("frames", "test", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.OK);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines()).containsExactly("1 examples, 0 of them fail");
    }

    @Test
    void anExampleThatFailsIsShownWithWhatWasFound() {
        Samples.write(folder, "honours.yaml", KNIGHTED.formatted("Jorem Kastel"));

        Run run = Run.of("frames", "test", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.SOME_FAILED);
        assertThat(run.outLines())
                .startsWith(
                        "honours/knight: Queen Petra Hollin knighted Omar Sael on Monday.",
                        "  fails: appoint(recipient: Jorem Kastel)")
                .contains("  found: appoint(recipient: Omar Sael) by honours/knight/verb:knight");
    }

    @Test
    void aFrameThatDoesNotHoldIsWrongUsage() {
        Samples.write(folder, "honours.yaml", KNIGHTED.replace("recipient: object", "winner: object"));

        Run run = Run.of("frames", "test", folder.toString());

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("frame honours/knight: a claim of kind appoint has no role 'winner'");
    }

    @Test
    void inspectFindsClaimsByTheFramesOfAFolder() {
        Samples.write(folder, "honours.yaml", KNIGHTED.formatted("Omar Sael"));

        Run run = Run.with(
                Map.of(), "Omar Sael was knighted on Monday.", "inspect", "--json", "--frames", folder.toString(), "-");

        Reading reading = new ReadingParser().parse(run.out());
        assertThat(reading.claims()).anyMatch(claim -> claim.rule().equals("honours/knight/verb:knight"));
        assertThat(reading.reader().version()).contains("+frames.");
    }
}
