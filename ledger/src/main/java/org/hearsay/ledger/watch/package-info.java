/** Questions that somebody keeps, and what has changed in their answers. */
@NullMarked
package org.hearsay.ledger.watch;

import org.jspecify.annotations.NullMarked;
