package org.hearsay.reader.place;

import java.util.List;

/**
 * A place that a name may name.
 *
 * @param place its number in the gazetteer
 * @param prior how likely it is before anything else is known: the logarithm of a weight
 * @param regions what it lies in or is, from the smallest to the country
 * @param isRegion whether it is the first of these regions
 */
record Candidate(int place, double prior, double latitude, double longitude, List<Integer> regions, boolean isRegion) {

    private static final double KM_A_DEGREE = 111.2;

    /** Whether the other lies in this one. */
    boolean holds(Candidate other) {
        return isRegion && place != other.place && other.regions.contains(regions.getFirst());
    }

    /** The same place with less in its favour. */
    Candidate less(double points) {
        return new Candidate(place, prior - points, latitude, longitude, regions, isRegion);
    }

    /** Whether this is a country. */
    boolean isCountry() {
        return isRegion && regions.size() == 1;
    }

    boolean sharesCountry(Candidate other) {
        return !regions.isEmpty()
                && !other.regions.isEmpty()
                && regions.getLast().equals(other.regions.getLast());
    }

    /** Whether both lie in one first division. */
    boolean sharesDivision(Candidate other) {
        return regions.size() > 1
                && other.regions.size() > 1
                && regions.get(regions.size() - 2).equals(other.regions.get(other.regions.size() - 2));
    }

    /** Kilometres between them, near enough on the scale of a country. */
    double distance(Candidate other) {
        double north = latitude - other.latitude;
        double east = Math.abs(longitude - other.longitude);
        east = Math.min(east, 360 - east) * Math.cos(Math.toRadians((latitude + other.latitude) / 2));
        return KM_A_DEGREE * Math.sqrt(north * north + east * east);
    }
}
