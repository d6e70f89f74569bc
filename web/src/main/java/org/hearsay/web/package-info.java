/** The site on a ledger: every page is made on the server, and works without the network. */
@NullMarked
package org.hearsay.web;

import org.jspecify.annotations.NullMarked;
