/** All that is told of one person, body or place, or of two. */
@NullMarked
package org.hearsay.web.page.dossier;

import org.jspecify.annotations.NullMarked;
