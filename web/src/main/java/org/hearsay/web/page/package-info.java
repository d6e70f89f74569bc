/** The pages, one class each: it reads the request, asks the ledger, and makes the record that its template shows. */
@NullMarked
package org.hearsay.web.page;

import org.jspecify.annotations.NullMarked;
