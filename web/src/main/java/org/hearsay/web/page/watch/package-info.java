/** Questions that are kept, and what has become of their answers; feeds that are followed. */
@NullMarked
package org.hearsay.web.page.watch;

import org.jspecify.annotations.NullMarked;
