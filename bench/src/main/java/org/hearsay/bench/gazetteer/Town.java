package org.hearsay.bench.gazetteer;

import java.util.List;

/**
 * A row of GeoNames' {@code cities500}.
 *
 * @param admin1 the code of the first division it lies in, or empty
 * @param admin2 the code of the second, or empty
 */
record Town(
        int id,
        String name,
        List<String> others,
        double latitude,
        double longitude,
        String feature,
        String country,
        String admin1,
        String admin2,
        long population) {

    Town {
        others = List.copyOf(others);
    }

    static Town of(String row) {
        String[] fields = row.split("\t", -1);
        if (fields.length < 15) {
            throw new IllegalArgumentException("not a row of GeoNames: " + row);
        }
        return new Town(
                Integer.parseInt(fields[0]),
                fields[1],
                List.of((fields[2] + "," + fields[3]).split(",")),
                Double.parseDouble(fields[4]),
                Double.parseDouble(fields[5]),
                fields[7].isEmpty() ? "PPL" : fields[7],
                fields[8],
                fields[10],
                fields[11],
                Long.parseLong(fields[14]));
    }
}
