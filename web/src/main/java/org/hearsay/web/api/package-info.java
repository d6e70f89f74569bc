/** The ledger for other programs: JSON under {@code /api/v1}, described by an OpenAPI document. */
@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
