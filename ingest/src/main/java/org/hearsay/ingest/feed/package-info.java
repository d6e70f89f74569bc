/** Feeds, and how their pages are fetched without being a burden: what robots.txt asks, one request to a host at a time, with pauses. */
@NullMarked
package org.hearsay.ingest.feed;

import org.jspecify.annotations.NullMarked;
