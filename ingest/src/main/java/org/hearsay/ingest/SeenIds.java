package org.hearsay.ingest;

import java.util.Arrays;

/** Which ids were given out in this run; 64 bits are kept of each, so that millions fit. */
final class SeenIds {

    private long[] slots = new long[1 << 10];
    private int size;

    /** Takes an id; false if it was taken before. */
    boolean take(String id) {
        if (size * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        if (!put(hash(id))) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long hash) {
        int mask = slots.length - 1;
        int slot = (int) hash & mask;
        while (slots[slot] != 0) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = hash;
        return true;
    }

    /** FNV-1a over the characters, then the mixing step of MurmurHash3; never 0, which marks a free slot. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        hash ^= hash >>> 33;
        return hash == 0 ? 1 : hash;
    }
}
