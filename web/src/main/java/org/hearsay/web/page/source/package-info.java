/** Who speaks, how often, and how often borne out. */
@NullMarked
package org.hearsay.web.page.source;

import org.jspecify.annotations.NullMarked;
