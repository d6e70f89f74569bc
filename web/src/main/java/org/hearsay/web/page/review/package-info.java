/** What a person should look at, the decisions made there, and the list of all that was done. */
@NullMarked
package org.hearsay.web.page.review;

import org.jspecify.annotations.NullMarked;
