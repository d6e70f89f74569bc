package org.hearsay.reader.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The names of the gazetteer in the order of their {@linkplain NameKey keys}, sixteen to a block. A name is written as what it
 * shares with the one before it, and the rest; then come the places it is the name of, which lie side by side in the same order as
 * names do, and those it is another name of.
 */
final class NameTable {

    /** Names in a block. */
    static final int BLOCK = 16;

    private static final int LONGEST = 512;

    private final byte[] bytes;
    private final int names;

    /** Where each block begins. */
    private final int[] blocks;

    /** The first place of each block. */
    private final int[] places;

    NameTable(byte[] bytes, int names, int[] blocks, int[] places) {
        this.bytes = bytes;
        this.names = names;
        this.blocks = blocks;
        this.places = places;
    }

    /** A place and a name of it. */
    record Named(int place, boolean alternate) {}

    private record Entry(String name, int firstPlace, int placeCount, int[] others) {}

    /** The places that a name names, by its key. */
    List<Named> find(String key) {
        int low = 0;
        int high = blocks.length - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (NameKey.of(head(middle)).compareTo(key) < 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        List<Named> found = new ArrayList<>();
        for (int block = low; block < blocks.length; block++) {
            for (Entry entry : entries(block)) {
                int order = NameKey.of(entry.name()).compareTo(key);
                if (order > 0) {
                    return found;
                }
                if (order == 0) {
                    add(entry, found);
                }
            }
        }
        return found;
    }

    private static void add(Entry entry, List<Named> found) {
        for (int i = 0; i < entry.placeCount(); i++) {
            found.add(new Named(entry.firstPlace() + i, false));
        }
        for (int place : entry.others()) {
            found.add(new Named(place, true));
        }
    }

    /** The name of a place. */
    String name(int place) {
        int at = Arrays.binarySearch(places, place);
        int block = at < 0 ? -at - 2 : at;
        while (block + 1 < places.length && places[block + 1] == place) {
            block++;
        }
        for (Entry entry : entries(block)) {
            if (place < entry.firstPlace() + entry.placeCount()) {
                return entry.name();
            }
        }
        throw new IllegalArgumentException("the gazetteer has no place " + place);
    }

    private String head(int block) {
        Packed in = new Packed(bytes, blocks[block]);
        in.varying();
        return in.string(in.varying());
    }

    private List<Entry> entries(int block) {
        List<Entry> entries = new ArrayList<>(BLOCK);
        Packed in = new Packed(bytes, blocks[block]);
        byte[] name = new byte[LONGEST];
        int place = places[block];
        int count = Math.min(BLOCK, names - block * BLOCK);
        for (int i = 0; i < count; i++) {
            int shared = in.varying();
            int rest = in.varying();
            in.copy(rest, name, shared);
            int own = in.varying();
            int[] others = new int[in.varying()];
            for (int k = 0; k < others.length; k++) {
                others[k] = in.varying() + (k == 0 ? 0 : others[k - 1]);
            }
            entries.add(new Entry(new String(name, 0, shared + rest, StandardCharsets.UTF_8), place, own, others));
            place += own;
        }
        return entries;
    }
}
