/**
 * A reading as a person sees it on a terminal: the text with its roles coloured, the tables beneath it, trees as CoNLL-U. What
 * comes out of a report is made harmless here before it is printed.
 */
@NullMarked
package org.hearsay.cli.view;

import org.jspecify.annotations.NullMarked;
