package org.hearsay.core;

/**
 * A mention that names a place of the gazetteer.
 *
 * @param mention the id of the {@link Mention}
 * @param geonames the id of the place in GeoNames; a country's is its capital's, a division's that of its chief town; 0 for
 *     regions and seas
 * @param name the name the gazetteer gives it
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param country ISO 3166-1 alpha-2, empty if it lies in none or in many
 * @param feature the GeoNames feature code: {@code PPL}, {@code PPLC}, {@code ADM1}, {@code PCLI}, …
 */
public record Place(
        String mention,
        long geonames,
        String name,
        double latitude,
        double longitude,
        String country,
        String feature) {}
