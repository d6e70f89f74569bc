/** Pages and documents that are made, whole and broken, to measure how inputs are taken in. */
@NullMarked
package org.hearsay.bench.input;

import org.jspecify.annotations.NullMarked;
