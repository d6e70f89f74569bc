/** Who is tied to whom, drawn, and the ties of one. */
@NullMarked
package org.hearsay.web.page.network;

import org.jspecify.annotations.NullMarked;
