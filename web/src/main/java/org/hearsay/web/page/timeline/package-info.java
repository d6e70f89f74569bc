/** When it was: facts as spans in lanes. */
@NullMarked
package org.hearsay.web.page.timeline;

import org.jspecify.annotations.NullMarked;
