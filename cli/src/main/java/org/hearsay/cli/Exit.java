package org.hearsay.cli;

/** The exit codes, as users' scripts know them. */
public final class Exit {

    /** All inputs were read. */
    public static final int OK = 0;

    /** Some inputs failed; the rest were read. */
    public static final int SOME_FAILED = 1;

    /** The command was used wrongly. */
    public static final int USAGE = 2;

    /** The ledger could not be opened, asked or written. */
    public static final int LEDGER = 3;

    private Exit() {}
}
