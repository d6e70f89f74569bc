/**
 * Who is who across reports: names by their sounds, initials and short forms, and by how many reports use them. A name alone
 * joins two entities only where it tells them surely.
 */
@NullMarked
package org.hearsay.ledger.resolve;

import org.jspecify.annotations.NullMarked;
