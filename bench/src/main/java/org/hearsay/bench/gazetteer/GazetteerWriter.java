package org.hearsay.bench.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.hearsay.reader.place.Gazetteer;
import org.hearsay.reader.place.Gazetteer.Column;
import org.hearsay.reader.place.NameKey;

/** Writes places as {@link Gazetteer} reads them. */
final class GazetteerWriter {

    private static final int BLOCK = 16;

    private final List<Entry> places;
    private final List<String> features;

    /** Regions by code, in order; the first is the world. */
    private final Map<String, Integer> regions = new LinkedHashMap<>(Map.of("", 0));

    private final Map<String, Integer> regionPlaces = new HashMap<>();

    /** Names in the order of the file, each with how many places have it, and of which places it is another name. */
    private final Map<Key, Uses> names = new TreeMap<>();

    private record Key(String key, String name) implements Comparable<Key> {

        static Key of(String name) {
            return new Key(NameKey.of(name), name);
        }

        @Override
        public int compareTo(Key other) {
            int order = key.compareTo(other.key);
            return order != 0 ? order : name.compareTo(other.name);
        }
    }

    private static final class Uses {
        private int own;
        private final List<Integer> others = new ArrayList<>();
    }

    GazetteerWriter(List<Entry> entries) {
        places = entries.stream()
                .sorted(Comparator.comparing((Entry entry) -> Key.of(entry.name()))
                        .thenComparing(Entry::feature)
                        .thenComparing(Entry::region)
                        .thenComparingLong(Entry::id))
                .toList();
        features = places.stream().map(Entry::feature).distinct().sorted().toList();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).isRegion()) {
                regionPlaces.put(places.get(i).region(), i);
            }
        }
        regionPlaces.keySet().stream().sorted().forEach(code -> regions.put(code, regions.size()));
        for (int i = 0; i < places.size(); i++) {
            Entry place = places.get(i);
            names.computeIfAbsent(Key.of(place.name()), key -> new Uses()).own++;
            for (String other : place.others()) {
                names.computeIfAbsent(Key.of(other), key -> new Uses()).others.add(i);
            }
        }
    }

    byte[] write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(raw());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private byte[] raw() {
        Bytes out = new Bytes();
        out.fixed(Gazetteer.MAGIC, 4)
                .fixed(features.size(), 4)
                .fixed(regions.size(), 4)
                .fixed(places.size(), 4)
                .fixed(names.size(), 4);
        for (String feature : features) {
            out.fixed(feature.length(), 1).string(feature);
        }
        regions.forEach((code, index) -> out.fixed(region(above(code)), 2)
                .string(code.isEmpty() ? "  " : code.substring(0, 2))
                .fixed(regionPlaces.getOrDefault(code, Gazetteer.NONE), 3));
        for (Column column : Column.values()) {
            places.forEach(place -> out.fixed(value(column, place), column.width()));
        }
        names(out);
        return out.toByteArray();
    }

    private void names(Bytes out) {
        Bytes index = new Bytes();
        Bytes text = new Bytes();
        byte[] last = {};
        int count = 0;
        int place = 0;
        for (Map.Entry<Key, Uses> name : names.entrySet()) {
            if (count % BLOCK == 0) {
                index.fixed(text.size(), 4).fixed(place, 4);
                last = new byte[0];
            }
            byte[] letters = name.getKey().name().getBytes(StandardCharsets.UTF_8);
            int shared = 0;
            while (shared < Math.min(last.length, letters.length) && last[shared] == letters[shared]) {
                shared++;
            }
            text.varying(shared).varying(letters.length - shared).bytes(letters, shared);
            Uses uses = name.getValue();
            text.varying(uses.own).varying(uses.others.size());
            int before = 0;
            for (int other : uses.others) {
                text.varying(other - before);
                before = other;
            }
            last = letters;
            place += uses.own;
            count++;
        }
        out.bytes(index.toByteArray(), 0).bytes(text.toByteArray(), 0);
    }

    private int value(Column column, Entry place) {
        return switch (column) {
            case ID -> place.id();
            case LATITUDE -> (int) Math.round((place.latitude() + 90) / Gazetteer.UNIT);
            case LONGITUDE -> (int) Math.round((place.longitude() + 180) / Gazetteer.UNIT);
            case REGION -> region(place.region());
            case POPULATION ->
                (int) Math.round(Gazetteer.POPULATION_STEPS * Math.log(place.population() + 1.0) / Math.log(2));
            case FEATURE -> features.indexOf(place.feature());
        };
    }

    /** The smallest region there is with this code or one above it. */
    private int region(String code) {
        String known = code;
        while (!regions.containsKey(known)) {
            known = above(known);
        }
        return regions.get(known);
    }

    private static String above(String code) {
        int dot = code.lastIndexOf('.');
        return dot < 0 ? "" : code.substring(0, dot);
    }

    String summary() {
        long others = names.values().stream().filter(uses -> uses.own == 0).count();
        return places.size() + " places, " + regions.size() + " regions, " + names.size() + " names (" + others
                + " of them other names only)";
    }
}
