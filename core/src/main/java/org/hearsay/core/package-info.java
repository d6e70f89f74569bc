/**
 * The words of the domain: what a report, a reading and everything in a reading are. Immutable records, and the JSON format
 * of a reading. Depends on nothing but a JSON library.
 */
@NullMarked
package org.hearsay.core;

import org.jspecify.annotations.NullMarked;
