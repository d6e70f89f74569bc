/** The second step: one pass of the reading model over windows of the words gives labels and links for every word. */
@NullMarked
package org.hearsay.reader.model;

import org.jspecify.annotations.NullMarked;
