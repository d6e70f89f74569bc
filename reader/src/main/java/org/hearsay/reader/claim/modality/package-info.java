/** How surely, and whether it happened at all: polarity, certainty and realis. */
@NullMarked
package org.hearsay.reader.claim.modality;

import org.jspecify.annotations.NullMarked;
