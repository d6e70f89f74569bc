/** Who fills the roles of a frame, and whom or what the words stand for. */
@NullMarked
package org.hearsay.reader.claim.role;

import org.jspecify.annotations.NullMarked;
