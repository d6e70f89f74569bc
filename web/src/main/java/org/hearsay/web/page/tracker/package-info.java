/** The register as a table that is narrowed down, and what a newcomer sees instead. */
@NullMarked
package org.hearsay.web.page.tracker;

import org.jspecify.annotations.NullMarked;
