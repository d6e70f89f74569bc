/** Screening a list of names against a ledger: the list, who is meant by each of its lines, how sure that is. */
@NullMarked
package org.hearsay.cli.check;

import org.jspecify.annotations.NullMarked;
