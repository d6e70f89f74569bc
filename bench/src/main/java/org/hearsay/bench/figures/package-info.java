/**
 * The figures that are asked for and those that were measured, as YAML files a person can read and a test can hold, and the page
 * of documentation made from them.
 */
@NullMarked
package org.hearsay.bench.figures;

import org.jspecify.annotations.NullMarked;
