/**
 * Ledgers of any size, made of reports about people and places that do not exist. The same number makes the same report, and the
 * claims of a report are of the size and mix of newspaper articles.
 */
@NullMarked
package org.hearsay.bench.made;

import org.jspecify.annotations.NullMarked;
