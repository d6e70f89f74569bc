/** What the ledger tells as JSON, in the forms of the contract: for the command line, the site's API and whoever exports. */
@NullMarked
package org.hearsay.tell.json;

import org.jspecify.annotations.NullMarked;
