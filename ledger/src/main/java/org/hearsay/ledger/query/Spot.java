package org.hearsay.ledger.query;

import java.util.List;
import java.util.OptionalLong;

/**
 * A place where facts were so, as their claims have it.
 *
 * @param name as most claims write it
 * @param geonames its id in GeoNames; empty if the gazetteer does not have it: then it has no coordinates either
 * @param latitude in degrees to the north
 * @param longitude in degrees to the east
 * @param country by ISO 3166, two letters; empty if it is in none
 * @param wide whether it is a country or wider: its coordinates are then somewhere in the middle of it
 * @param facts the ids of the facts, in no order
 */
public record Spot(
        String name,
        OptionalLong geonames,
        double latitude,
        double longitude,
        String country,
        boolean wide,
        List<String> facts) {

    public Spot {
        facts = List.copyOf(facts);
    }
}
