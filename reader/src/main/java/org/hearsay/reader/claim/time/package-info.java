/** When a claim was so. */
@NullMarked
package org.hearsay.reader.claim.time;

import org.jspecify.annotations.NullMarked;
