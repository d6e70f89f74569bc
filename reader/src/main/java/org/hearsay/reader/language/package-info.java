/** In which language a report is written: what is not English is filed, and not read. */
@NullMarked
package org.hearsay.reader.language;

import org.jspecify.annotations.NullMarked;
