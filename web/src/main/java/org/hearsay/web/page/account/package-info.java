/** Signing in, and who may. */
@NullMarked
package org.hearsay.web.page.account;

import org.jspecify.annotations.NullMarked;
