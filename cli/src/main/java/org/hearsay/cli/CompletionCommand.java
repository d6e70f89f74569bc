package org.hearsay.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        header = "Print a script that completes commands and options in a shell.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nExamples:",
            "  source <(hearsay completion bash)        for this shell",
            "  hearsay completion zsh > ~/.hearsay.zsh  and in ~/.zshrc: source ~/.hearsay.zsh"
        })
final class CompletionCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "bash|zsh", description = "The shell.")
    private Shell shell = Shell.BASH;

    enum Shell {
        BASH,
        ZSH
    }

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String script = AutoComplete.bash("hearsay", new Hearsay(console).commandLine());
        console.print(
                switch (shell) {
                    case BASH -> script;
                    case ZSH -> "autoload -U +X compinit && compinit\n" + script;
                });
        return Exit.OK;
    }
}
