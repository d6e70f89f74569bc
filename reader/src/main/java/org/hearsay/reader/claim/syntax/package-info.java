/** What stands where in a tree: subjects and objects, also those that another clause has, voices and forms of words. */
@NullMarked
package org.hearsay.reader.claim.syntax;

import org.jspecify.annotations.NullMarked;
