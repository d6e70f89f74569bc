package org.hearsay.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.hearsay.cli.view.Palette;
import org.hearsay.filing.Plain;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command {@code hearsay}, which has all others beneath it. */
@Command(
        name = "hearsay",
        header = "Reads news reports into a record in which every fact carries who said it, in which words.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "%nExamples:",
            "  hearsay inspect report.txt               show who said what in one report",
            "  hearsay read reports/                    read a folder of reports, and file them",
            "  hearsay serve                            look at it in a browser",
            "  hearsay who \"Ana Petrova\"                her dossier: posts, kin, ties, events, statements",
            "  hearsay facts --kind resign,dismiss      who left office, and on whose word",
            "  hearsay register --kind defect           a table: who, post, when, to where, how sure",
            "%nExit codes: 0 all inputs were read, 1 some failed, 2 wrong usage, 3 the ledger could not be opened."
        })
public final class Hearsay implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Hearsay(Console console) {
        this.console = console;
    }

    /** Runs the command that the arguments ask for and gives its exit code ({@link Exit}). */
    public int run(String... args) {
        try {
            int code = commandLine().execute(args);
            console.flush();
            return code;
        } catch (Stop stop) {
            return stopped(stop);
        } catch (OutOfMemoryError e) {
            console.say("hearsay: there was not enough memory; HEARSAY_MEMORY=1g hearsay … gives it more");
            return Exit.SOME_FAILED;
        }
    }

    /** All commands and options. */
    CommandLine commandLine() {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new InspectCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new FactsCommand(console))
                .addSubcommand(new SaidCommand(console))
                .addSubcommand(new WhoCommand(console))
                .addSubcommand(new CopiesCommand(console))
                .addSubcommand(new RegisterCommand(console))
                .addSubcommand(new ConflictsCommand(console))
                .addSubcommand(new SourcesCommand(console))
                .addSubcommand(new CommandLine(new WatchCommand(console)).addSubcommand(new PollCommand(console)))
                .addSubcommand(new WatchesCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new LineageCommand(console))
                .addSubcommand(new CommandLine(new DecideCommand(console)).addSubcommand(new DecideAddCommand(console)))
                .addSubcommand(new DecisionsCommand(console))
                .addSubcommand(new UndoCommand(console))
                .addSubcommand(new RebuildCommand(console))
                .addSubcommand(new BackupCommand(console))
                .addSubcommand(new UserCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new FramesCommand(console))
                .addSubcommand(new CompletionCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpWidth(Math.clamp(console.width(), 60, 110));
        line.setColorScheme(
                Help.defaultColorScheme(console.palette(Colours.AUTO) == Palette.NONE ? Help.Ansi.OFF : Help.Ansi.ON));
        line.setOut(new PrintWriter(new ConsoleWriter(console), true));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler(this::wrongUsage);
        line.setExecutionExceptionHandler(this::failed);
        return line;
    }

    /** Without a command: says what there is. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command?");
    }

    private int wrongUsage(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        console.say("hearsay: " + inPlainWords(e));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, console.err()) && args.length == 0) {
            line.usage(console.err());
        }
        console.say("For help: " + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static String inPlainWords(ParameterException e) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unknown ->
                "there is no " + (unknown.isUnknownOption() ? "option " : "command ")
                        + String.join(" ", unknown.getUnmatched());
            case CommandLine.MissingParameterException missing ->
                missing.getMissing().stream()
                        .map(missingOne -> missingOne.isOption()
                                ? ((OptionSpec) missingOne).longestName()
                                : missingOne.paramLabel())
                        .collect(Collectors.joining(", ", "needs ", ""));
            default -> String.valueOf(e.getMessage());
        };
    }

    private int failed(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof Stop stop) {
            return stopped(stop);
        }
        explain(e);
        console.say("hearsay: " + Plain.words(e) + " (HEARSAY_DEBUG=1 shows where in the program)");
        return Exit.SOME_FAILED;
    }

    private int stopped(Stop stop) {
        explain(stop);
        if (!stop.message().isEmpty()) {
            console.say("hearsay: " + stop.message());
        }
        return stop.code();
    }

    private void explain(Exception e) {
        if (!console.variable("HEARSAY_DEBUG", "").isEmpty()) {
            e.printStackTrace(console.err());
        }
    }
}
