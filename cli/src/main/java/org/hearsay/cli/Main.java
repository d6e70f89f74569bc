package org.hearsay.cli;

/** Where the process begins. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code ({@link Exit}). */
    public static void main(String[] args) {
        Interruption.endAtOnce();
        Console console = Console.ofProcess();
        int code = new Hearsay(console).run(args);
        System.exit(code);
    }
}
