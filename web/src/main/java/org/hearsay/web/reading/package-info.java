/** Reads reports that were sent to the site, in the background. */
@NullMarked
package org.hearsay.web.reading;

import org.jspecify.annotations.NullMarked;
