/**
 * Who is who across reports. For now names alone: two entities are one if their fullest names are spelled alike.
 */
@NullMarked
package org.hearsay.ledger.resolve;

import org.jspecify.annotations.NullMarked;
