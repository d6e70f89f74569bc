/**
 * Answers: who is in the filed reports, what they said, what was said of them and what was claimed, each with its report and
 * exact words.
 */
@NullMarked
package org.hearsay.ledger.query;

import org.jspecify.annotations.NullMarked;
