/**
 * Readings are filed, and asked. {@link org.hearsay.ledger.Ledger} is the way in; what it files and how is {@code store}, what it
 * answers is {@code query}, who is who is {@code resolve}.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
