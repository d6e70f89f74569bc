package org.hearsay.bench.input;

import java.util.Arrays;
import java.util.Random;

/** Breaks documents at random: bytes changed, cut, doubled, moved, or one piece repeated thousands of times. */
final class Breaking {

    private static final int MOST_TIMES = 6;
    private static final int LONGEST_PIECE = 64;
    private static final int MOST_REPEATS = 5_000;
    private static final int REPEATED_ONE_IN = 20;

    private Breaking() {}

    static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(MOST_TIMES);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(LONGEST_PIECE));
            byte[] before = Arrays.copyOf(bytes, at);
            byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
            byte[] from = Arrays.copyOfRange(bytes, at, bytes.length);
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, random);
                case 1 -> before;
                case 2 -> joined(before, Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 3 -> joined(before, joined(piece, from));
                case 4 -> joined(before, joined(noise(length, random), from));
                default ->
                    random.nextInt(REPEATED_ONE_IN) > 0
                            ? flipped(bytes, random)
                            : joined(before, joined(repeated(piece, 1 + random.nextInt(MOST_REPEATS)), from));
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int i = 0; i < 8; i++) {
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return changed;
    }

    private static byte[] repeated(byte[] piece, int times) {
        byte[] many = new byte[piece.length * times];
        for (int i = 0; i < many.length; i++) {
            many[i] = piece[i % piece.length];
        }
        return many;
    }

    private static byte[] noise(int length, Random random) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
