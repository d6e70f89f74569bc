package org.hearsay.cli;

import picocli.CommandLine.Mixin;

/** The options of all commands that read and file: where, by how many workers, with which frames and within which limits. */
final class FilingOptions {

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Mixin
    private Workers workers = new Workers();

    @Mixin
    private MoreFrames frames = new MoreFrames();

    @Mixin
    private InputLimits limits = new InputLimits();

    LedgerFolder folder() {
        return folder;
    }

    int workers() {
        return workers.number();
    }

    MoreFrames frames() {
        return frames;
    }

    InputLimits limits() {
        return limits;
    }
}
