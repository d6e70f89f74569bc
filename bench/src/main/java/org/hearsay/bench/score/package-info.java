/** Scores readings against gold: the same text, the same rules of matching, one scorer for each kind of gold. */
@NullMarked
package org.hearsay.bench.score;

import org.jspecify.annotations.NullMarked;
