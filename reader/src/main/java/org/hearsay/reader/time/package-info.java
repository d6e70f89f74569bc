/**
 * The step that says when: expressions of time found by a small grammar kept as data ({@code words.tsv}, {@code rules.tsv}) and
 * by the reading model, then counted out to TIMEX3 values and to the days that bound them.
 */
@NullMarked
package org.hearsay.reader.time;

import org.jspecify.annotations.NullMarked;
