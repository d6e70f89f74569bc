/** What people ruled: kept apart from what was read, with who, when and why, and held over it whatever reader reads next. */
@NullMarked
package org.hearsay.ledger.decision;

import org.jspecify.annotations.NullMarked;
