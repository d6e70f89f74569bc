/**
 * Where places are: names of a report that name a place of the gazetteer, told apart by what else the report names. The gazetteer
 * is compiled from GeoNames (CC BY 4.0) by {@code bench gazetteer}.
 */
@NullMarked
package org.hearsay.reader.place;

import org.jspecify.annotations.NullMarked;
