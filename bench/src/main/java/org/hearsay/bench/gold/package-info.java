/**
 * Gold sets as they are published: brat folders, column files, CoNLL-U, TimeML, lists of quotations. Each is laid out as reports
 * with what a perfect reading would find in them, all offsets in UTF-16 code units of the report's text.
 */
@NullMarked
package org.hearsay.bench.gold;

import org.jspecify.annotations.NullMarked;
