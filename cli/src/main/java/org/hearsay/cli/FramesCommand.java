package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.core.Kind;
import org.hearsay.reader.ReportReader;
import org.hearsay.reader.claim.frame.FrameBook;
import org.hearsay.reader.claim.frame.FrameExamples;
import org.hearsay.reader.claim.frame.FrameSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows by which frames claims are found, and tries them on their examples. */
@Command(
        name = "frames",
        header = "Show by which words claims of each kind are found, or try them on their examples.",
        description = "%nWithout a command: every kind of claim with its frames and how many words trigger them.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  hearsay frames                           kinds, frames, and how many words trigger them",
            "  hearsay frames test                      read the examples of the frames that come with Hearsay",
            "  hearsay frames test my-frames/           read those of a folder of your own"
        })
final class FramesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private MoreFrames more = new MoreFrames();

    FramesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, List<FrameSummary>> byKind =
                more.book().summary().stream().collect(Collectors.groupingBy(FrameSummary::kind));
        int frames = 0;
        int triggers = 0;
        for (Kind kind : Kind.all()) {
            List<String> cells = new ArrayList<>();
            for (FrameSummary frame : byKind.getOrDefault(kind.name(), List.of())) {
                frames++;
                triggers += frame.triggers();
                cells.add(frame.frame() + " " + frame.triggers());
            }
            console.print("%-12s %s%n".formatted(kind.name(), String.join(", ", cells)));
        }
        console.say(frames + " frames for " + byKind.size() + " kinds, " + triggers + " words and word groups");
        return Exit.OK;
    }

    /** Reads the examples beside the frames. */
    @Command(
            name = "test",
            header = "Read the examples that stand beside frames, and say which claims were not found.",
            description = "%nExit code 1 if any was not.",
            parameterListHeading = "%n",
            optionListHeading = "%nOptions:%n",
            mixinStandardHelpOptions = true)
    int test(
            @Parameters(
                            arity = "0..1",
                            paramLabel = "FOLDER",
                            description = "Frames of your own (*.yaml); without it those that come with Hearsay.")
                    Optional<String> folder) {
        FrameBook book = MoreFrames.book(folder);
        List<FrameExamples.Outcome> outcomes;
        try (ReportReader reader = ReportReader.load(book)) {
            outcomes = FrameExamples.read(book, reader::read);
        }
        List<FrameExamples.Outcome> failed =
                outcomes.stream().filter(outcome -> !outcome.holds()).toList();
        failed.forEach(outcome -> console.print(told(outcome)));
        console.flush();
        console.say(outcomes.size() + " examples, " + failed.size() + " of them fail");
        return failed.isEmpty() ? Exit.OK : Exit.SOME_FAILED;
    }

    private static String told(FrameExamples.Outcome outcome) {
        StringBuilder told = new StringBuilder(outcome.frame() + ": " + outcome.sentence() + "\n");
        outcome.missing()
                .forEach(claim -> told.append("  fails: ").append(claim).append('\n'));
        outcome.found().forEach(claim -> told.append("  found: ").append(claim).append('\n'));
        return told.toString();
    }
}
