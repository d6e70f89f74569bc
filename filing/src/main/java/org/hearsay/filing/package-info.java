/** Reads many reports, a few at once and in their order, and files what is found in them. */
@NullMarked
package org.hearsay.filing;

import org.jspecify.annotations.NullMarked;
