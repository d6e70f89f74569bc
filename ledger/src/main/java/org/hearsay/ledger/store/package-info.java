/**
 * Filing: the database, its schema, and the transactions that put whole reports into it. Filed rows are added, never changed.
 */
@NullMarked
package org.hearsay.ledger.store;

import org.jspecify.annotations.NullMarked;
