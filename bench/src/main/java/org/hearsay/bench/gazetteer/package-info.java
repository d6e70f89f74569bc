/**
 * Compiles the reader's gazetteer from files of GeoNames (CC BY 4.0) and tables of our own for what they lack: countries, regions,
 * abbreviations.
 */
@NullMarked
package org.hearsay.bench.gazetteer;

import org.jspecify.annotations.NullMarked;
