/** Frames as data: what they are, how their files are written and read, and the examples beside them. */
@NullMarked
package org.hearsay.reader.claim.frame;

import org.jspecify.annotations.NullMarked;
