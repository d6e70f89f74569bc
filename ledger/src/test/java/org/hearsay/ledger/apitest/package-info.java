/** What users of a ledger see, and nothing else. */
@NullMarked
package org.hearsay.ledger.apitest;

import org.jspecify.annotations.NullMarked;
