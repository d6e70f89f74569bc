/**
 * The first step: paragraphs, sentences and words (Universal Dependencies conventions), what kind of paragraph each is, what
 * stands between quotation marks, and what a report's own lines say of it (headline, dateline, byline, update line).
 */
@NullMarked
package org.hearsay.reader.text;

import org.jspecify.annotations.NullMarked;
