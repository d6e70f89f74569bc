/** Feeds that are followed: when they were asked for, and what they have listed. */
@NullMarked
package org.hearsay.ledger.feed;

import org.jspecify.annotations.NullMarked;
