/**
 * Files, folders and standard input become reports: plain text and JSON Lines. Reports stream, one at a time, in a fixed order;
 * what cannot be read is told with its place and the reason, and the rest is read.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
