/** Facts that cannot both be so, side by side. */
@NullMarked
package org.hearsay.web.page.conflict;

import org.jspecify.annotations.NullMarked;
