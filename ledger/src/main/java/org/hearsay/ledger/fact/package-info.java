/** Which claims say the same thing, what stands against them, and how well a fact stands. */
@NullMarked
package org.hearsay.ledger.fact;

import org.jspecify.annotations.NullMarked;
