/** Where it was. */
@NullMarked
package org.hearsay.web.page.map;

import org.jspecify.annotations.NullMarked;
