package org.hearsay.web;

import java.time.Clock;
import java.util.function.Consumer;

/**
 * How a site is run.
 *
 * @param reach from where it can be asked
 * @param port 0 for any that is free
 * @param clock gives today
 * @param log takes a line on what nobody expected
 */
public record Settings(Reach reach, int port, Clock clock, Consumer<String> log) {

    /** For whoever sits at this computer. */
    public Settings(int port, Clock clock, Consumer<String> log) {
        this(Reach.here(), port, clock, log);
    }
}
