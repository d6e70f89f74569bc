package org.hearsay.reader.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Places of the world, kept as they lie in the file: a few arrays, no object a place. A place is a number below
 * {@link #size()}; a region is a country, or a first or second division of one, and lies in the region above it.
 *
 * <p>The file is compressed by gzip. It begins with {@link #MAGIC} and the counts of features, regions, places and names, each in
 * four bytes. Then come the feature codes (a byte of length, then letters), the regions (two bytes for the region above, two
 * letters of the country, three bytes for the place it is), the columns of the places ({@link Column}), where each block of names
 * begins and its first place (four bytes each), and the {@linkplain NameTable names}.
 */
public final class Gazetteer {

    /** "HGZ1". */
    public static final int MAGIC = 0x48475a31;

    /** Stands for no place where a place is expected. */
    public static final int NONE = 0xffffff;

    /** The unit of coordinates, in degrees: eleven metres on the equator. */
    public static final double UNIT = 1e-4;

    /** Populations are kept as this many times their binary logarithm. */
    public static final double POPULATION_STEPS = 8;

    /** What is kept of a place, each in an array of its own. */
    public enum Column {
        /** The id in GeoNames. */
        ID(0, 3),
        /** Degrees north of the south pole in {@link #UNIT}. */
        LATITUDE(3, 3),
        /** Degrees east of the date line in {@link #UNIT}. */
        LONGITUDE(6, 3),
        /** The region it lies in; its own, if it is a region. */
        REGION(9, 2),
        /** {@link #POPULATION_STEPS} times the binary logarithm of one more than the population. */
        POPULATION(11, 1),
        /** The index of the feature code. */
        FEATURE(12, 1);

        private final int before;
        private final int width;

        /** @param before the widths of the columns before it */
        Column(int before, int width) {
            this.before = before;
            this.width = width;
        }

        /** Bytes a place. */
        public int width() {
            return width;
        }
    }

    private final byte[] bytes;
    private final int size;
    private final String[] features;
    private final int regions;
    private final int regionsAt;
    private final int columnsAt;
    private final NameTable names;

    private Gazetteer(byte[] bytes) {
        this.bytes = bytes;
        Packed in = new Packed(bytes, 0);
        if (in.fixed(4) != MAGIC) {
            throw new IllegalArgumentException("not a gazetteer of this version");
        }
        features = new String[in.fixed(4)];
        regions = in.fixed(4);
        size = in.fixed(4);
        int count = in.fixed(4);
        for (int i = 0; i < features.length; i++) {
            features[i] = in.string(in.fixed(1));
        }
        regionsAt = in.at();
        in.skip(regions * 7);
        columnsAt = in.at();
        for (Column column : Column.values()) {
            in.skip(size * column.width());
        }
        int[] blocks = new int[(count + NameTable.BLOCK - 1) / NameTable.BLOCK];
        int[] places = new int[blocks.length];
        int namesAt = in.at() + 8 * blocks.length;
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = namesAt + in.fixed(4);
            places[i] = in.fixed(4);
        }
        names = new NameTable(bytes, count, blocks, places);
    }

    /** The gazetteer that comes with the reader. */
    public static Gazetteer load() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.gz")) {
            if (in == null) {
                throw new IllegalStateException("there is no gazetteer.gz beside " + Gazetteer.class.getName());
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("gazetteer.gz", e);
        }
    }

    /**
     * Reads a gazetteer's file.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Gazetteer read(InputStream file) throws IOException {
        try (InputStream in = new GZIPInputStream(new BufferedInputStream(file), 1 << 16)) {
            return new Gazetteer(in.readAllBytes());
        }
    }

    /** How many places there are. */
    public int size() {
        return size;
    }

    /** The places that a name is the name of, or another name of; whatever its accents, capitals and marks. */
    List<NameTable.Named> find(String name) {
        String key = NameKey.of(name);
        return key.isEmpty() ? List.of() : names.find(key);
    }

    /** The name of a place. */
    public String name(int place) {
        return names.name(place);
    }

    /** The id of a place in GeoNames; of a country or division that of its chief town, 0 if it has none. */
    public long id(int place) {
        return get(Column.ID, place);
    }

    /** Degrees north. */
    public double latitude(int place) {
        return Math.round(get(Column.LATITUDE, place) - 90 / UNIT) / (1 / UNIT);
    }

    /** Degrees east. */
    public double longitude(int place) {
        return Math.round(get(Column.LONGITUDE, place) - 180 / UNIT) / (1 / UNIT);
    }

    /** The GeoNames feature code. */
    public String feature(int place) {
        return features[get(Column.FEATURE, place)];
    }

    /** Roughly how many people live there: within five per cent. */
    public double population(int place) {
        return Math.pow(2, get(Column.POPULATION, place) / POPULATION_STEPS) - 1;
    }

    /** ISO 3166-1 alpha-2 of the country it lies in, empty for what lies in none or many. */
    public String country(int place) {
        String code = new Packed(bytes, regionsAt + region(place) * 7 + 2).string(2);
        return code.isBlank() ? "" : code;
    }

    /** The region a place lies in or is; 0 is the world. */
    int region(int place) {
        return get(Column.REGION, place);
    }

    /** The region that a region lies in. */
    int above(int region) {
        return new Packed(bytes, regionsAt + region * 7).fixed(2);
    }

    /** The place that a region is, if the gazetteer has it. */
    Optional<Integer> place(int region) {
        int place = new Packed(bytes, regionsAt + region * 7 + 4).fixed(3);
        return place == NONE ? Optional.empty() : Optional.of(place);
    }

    /** The country with an ISO 3166-1 alpha-2 code. */
    Optional<Integer> countryPlace(String code) {
        for (int region = 1; region < regions; region++) {
            Packed in = new Packed(bytes, regionsAt + region * 7);
            if (in.fixed(2) == 0 && in.string(2).equals(code)) {
                return place(region);
            }
        }
        return Optional.empty();
    }

    /** Whether a place is the region it lies in. */
    boolean isRegion(int place) {
        int region = region(place);
        return region != 0 && place(region).filter(found -> found == place).isPresent();
    }

    /** The regions a place lies in or is, from the smallest to the country; without the world. */
    List<Integer> regions(int place) {
        List<Integer> found = new ArrayList<>(3);
        for (int region = region(place); region != 0; region = above(region)) {
            found.add(region);
        }
        return found;
    }

    private int get(Column column, int place) {
        if (place < 0 || place >= size) {
            throw new IllegalArgumentException("the gazetteer has no place " + place);
        }
        return new Packed(bytes, columnsAt + size * column.before + place * column.width()).fixed(column.width());
    }
}
