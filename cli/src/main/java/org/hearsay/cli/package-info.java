/**
 * The commands. They find their inputs, hand them from one room to the next, and print; what a report means is known in the
 * reader, what was filed in the ledger.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
