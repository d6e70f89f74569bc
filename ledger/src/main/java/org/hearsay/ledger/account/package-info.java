/** Who may come in where the site asks who is there: accounts with a role, their passwords, sessions and tokens, all of them hashed. */
@NullMarked
package org.hearsay.ledger.account;

import org.jspecify.annotations.NullMarked;
