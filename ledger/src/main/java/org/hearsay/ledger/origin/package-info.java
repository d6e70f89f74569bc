/** Who only repeats whom: shared copy, shared speakers, credited outlets; what remains is independent. */
@NullMarked
package org.hearsay.ledger.origin;

import org.jspecify.annotations.NullMarked;
