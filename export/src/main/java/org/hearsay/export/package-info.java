/**
 * What a ledger holds, written in the formats of other programs. Everything is read in pages and written as it comes; each format
 * says what it cannot carry ({@link org.hearsay.export.Format#lacks()}).
 */
@NullMarked
package org.hearsay.export;

import org.jspecify.annotations.NullMarked;
