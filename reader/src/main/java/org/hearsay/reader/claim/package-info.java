/**
 * Says who did what to whom: frames, which are data, are laid on the trees, and what they fit becomes a claim with its time,
 * place, certainty and speaker.
 */
@NullMarked
package org.hearsay.reader.claim;

import org.jspecify.annotations.NullMarked;
