/**
 * The attribution step: sources, cues and contents become attributions, with the kind of speaker, the stance, the conditions
 * under which it was said, to whom, and how attributions nest.
 */
@NullMarked
package org.hearsay.reader.attribution;

import org.jspecify.annotations.NullMarked;
