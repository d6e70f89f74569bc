/**
 * Measures the reader: how well it reads gold sets, and how fast and in how much memory it reads at all. A command line of its
 * own ({@code bench/run}); none of it is on the way of a report.
 */
@NullMarked
package org.hearsay.bench;

import org.jspecify.annotations.NullMarked;
