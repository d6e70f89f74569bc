/** Handing in reports, and how far reading them is. */
@NullMarked
package org.hearsay.web.page.read;

import org.jspecify.annotations.NullMarked;
