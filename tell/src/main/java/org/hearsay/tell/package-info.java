/**
 * A claim as a plain English sentence, with the chain of those who say it. What words are used stands in the lists beside the
 * classes; one pattern or more for every kind of claim.
 */
@NullMarked
package org.hearsay.tell;

import org.jspecify.annotations.NullMarked;
