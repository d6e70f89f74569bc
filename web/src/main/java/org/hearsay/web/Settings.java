package org.hearsay.web;

import java.time.Clock;
import java.util.function.Consumer;

/**
 * How a site is run.
 *
 * @param port 0 for any that is free
 * @param clock gives today
 * @param log takes a line on what nobody expected
 */
public record Settings(int port, Clock clock, Consumer<String> log) {}
