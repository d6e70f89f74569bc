/** Tests of the package of the same name, on tiny gold written for them. */
@NullMarked
package org.hearsay.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
