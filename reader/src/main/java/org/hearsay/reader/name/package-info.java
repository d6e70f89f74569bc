/**
 * The names in a report: where they begin and end, and what they name. Extents are CoNLL-2003's; types go on from its four to
 * those of the reading format, by lists kept beside this package.
 */
@NullMarked
package org.hearsay.reader.name;

import org.jspecify.annotations.NullMarked;
