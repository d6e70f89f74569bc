/** Holds every Java source of the project to one format; there is nothing here but the test. */
@NullMarked
package org.hearsay.style;

import org.jspecify.annotations.NullMarked;
