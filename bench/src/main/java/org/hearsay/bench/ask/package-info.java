/** How long a ledger, and the site on it, take to answer: questions with names and facts drawn from the ledger itself. */
@NullMarked
package org.hearsay.bench.ask;

import org.jspecify.annotations.NullMarked;
