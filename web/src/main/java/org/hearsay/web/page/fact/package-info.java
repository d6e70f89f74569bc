/** A fact with its claims, their words and where they come from, and what contradicts it. */
@NullMarked
package org.hearsay.web.page.fact;

import org.jspecify.annotations.NullMarked;
