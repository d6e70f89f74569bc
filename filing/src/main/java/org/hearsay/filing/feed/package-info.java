/** Reads what feeds list, each page once and again when its feed says that it was changed. */
@NullMarked
package org.hearsay.filing.feed;

import org.jspecify.annotations.NullMarked;
