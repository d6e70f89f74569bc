/**
 * Answers: who is in the filed reports, what they said and what was said of them, each with its report and exact words.
 */
@NullMarked
package org.hearsay.ledger.query;

import org.jspecify.annotations.NullMarked;
