/** Reports: the list, one with what was read in it, two beside each other, the trees of its sentences. */
@NullMarked
package org.hearsay.web.page.report;

import org.jspecify.annotations.NullMarked;
