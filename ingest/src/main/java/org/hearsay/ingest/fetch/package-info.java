/** Fetches what stands on the web: with a limit of size and time, and from no address of a private network unless that is allowed. */
@NullMarked
package org.hearsay.ingest.fetch;

import org.jspecify.annotations.NullMarked;
