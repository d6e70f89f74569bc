package org.hearsay.bench.gazetteer;

import java.util.Set;

/**
 * A place to be written.
 *
 * @param id in GeoNames; of a country or division that of its chief town, 0 if there is none
 * @param others its other names
 * @param region the code of the region it lies in or is: {@code US.TX.277}, {@code US.TX}, {@code US}, or empty
 * @param isRegion whether it is that region
 */
record Entry(
        int id,
        String name,
        Set<String> others,
        double latitude,
        double longitude,
        String region,
        boolean isRegion,
        String feature,
        long population) {

    Entry {
        others = Set.copyOf(others);
    }
}
