/**
 * A report becomes a reading, in steps: {@code text}, {@code model}, {@code name}, {@code coref}, {@code time},
 * {@code attribution}. Every step takes what the steps before it found and adds to it; each has a package and can be run and
 * tested alone.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;
