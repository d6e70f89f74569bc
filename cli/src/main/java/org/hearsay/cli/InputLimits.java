package org.hearsay.cli;

import java.time.Duration;
import org.hearsay.ingest.Limits;
import org.hearsay.ingest.Options;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that say how much a report may ask for, and from where it may be fetched. */
final class InputLimits {

    private static final int MOST_MEGABYTES = 2_000;
    private static final int MOST_SECONDS = 3_600;

    private int megabytes = Limits.standard().bytes() >> 20;
    private long seconds = Limits.standard().time().toSeconds();

    @Spec(Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--private-addresses",
            description = "Fetch pages from this computer and from private networks too.")
    private boolean privateAddresses;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The largest page or document that is read, in megabytes. Default: 32.")
    void megabytes(int value) {
        megabytes = within(value, MOST_MEGABYTES, "--max-size");
    }

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            description = "How long fetching a page, or getting at the text of a document, may take. Default: 20.")
    void seconds(int value) {
        seconds = within(value, MOST_SECONDS, "--max-time");
    }

    private int within(int value, int most, String option) {
        if (value < 1 || value > most) {
            throw new ParameterException(
                    command.commandLine(), option + " takes a number from 1 to " + most + ", not " + value);
        }
        return value;
    }

    /** Options with these limits. */
    Options on(Options options) {
        Limits usual = options.limits();
        int bytes = (int) Math.min(Integer.MAX_VALUE - 16L, (long) megabytes << 20);
        return options.within(new Limits(
                        bytes, Duration.ofSeconds(seconds), usual.depth(), usual.unpackedBytes(), usual.files()))
                .reachingPrivateAddresses(privateAddresses);
    }
}
