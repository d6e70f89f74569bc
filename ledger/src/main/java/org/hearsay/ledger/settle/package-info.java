/**
 * Brings what is derived up to what is filed: who is who, which claims are one fact, and where they come from. Only blocks that
 * a new or newer reading touches are worked out again, and what comes out is what a rebuild gives.
 */
@NullMarked
package org.hearsay.ledger.settle;

import org.jspecify.annotations.NullMarked;
