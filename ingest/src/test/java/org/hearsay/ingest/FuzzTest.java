package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Documents of all kinds, broken at random: each gives a report or a failure that names it, in time, and nothing is thrown. How many
 * and which: {@code -Dhearsay.fuzz.inputs=N -Dhearsay.fuzz.seed=S}.
 */
class FuzzTest {

    private static final int INPUTS = Integer.getInteger("hearsay.fuzz.inputs", 400);
    private static final long SEED = Long.getLong("hearsay.fuzz.seed", 1);
    private static final Limits LIMITS = new Limits(4 << 20, Duration.ofSeconds(10), 3, 64 << 20, 1000);

    private record Seed(String name, byte[] bytes) {}

    @Test
    void whateverComesIsReadOrFailsByNameInTime() {
        List<Seed> seeds = seeds();
        long reports = 0;
        long slowest = 0;
        long began = System.nanoTime();
        for (int i = 0; i < INPUTS; i++) {
            Random random = new Random(SEED * 1_000_003 + i);
            Seed seed = seeds.get(i % seeds.size());
            byte[] bytes = broken(seed.bytes(), random);
            long start = System.nanoTime();
            List<Item> items = read(seed.name(), bytes);
            slowest = Math.max(slowest, System.nanoTime() - start);
            assertThat(items)
                    .as("input %d of seed %d, %s", i, SEED, seed.name())
                    .isNotEmpty();
            for (Item item : items) {
                reports += item instanceof Item.Read ? 1 : 0;
                if (item instanceof Item.Failed failed) {
                    assertThat(failed.input()).startsWith(seed.name());
                    assertThat(failed.reason())
                            .as("input %d of seed %d, %s", i, SEED, seed.name())
                            .isNotBlank()
                            .doesNotContain("took longer", "nested too deeply", "more memory");
                }
            }
        }
        System.out.printf(
                "%,d broken inputs in %.1f s: %,d reports, the slowest took %d ms%n",
                INPUTS, (System.nanoTime() - began) / 1e9, reports, slowest / 1_000_000);
        assertThat(Duration.ofNanos(slowest)).isLessThan(LIMITS.time());
    }

    private static List<Item> read(String name, byte[] bytes) {
        List<Item> items = new ArrayList<>();
        try (Ingest ingest =
                Ingest.of(bytes, name, Optional.empty(), Options.standard().within(LIMITS))) {
            ingest.forEachRemaining(items::add);
        }
        return items;
    }

    private static List<Seed> seeds() {
        byte[] page = MadeDocuments.bytes(MadePages.page(1).html());
        byte[] docx = MadeDocuments.docx("Arlo leaves", List.of("Vesna Arlo left.", "Jon Ro stayed."), "");
        byte[] pdf =
                MadeDocuments.pdf("", List.of(List.of("Vesna Arlo left the capi-", "tal."), List.of("Jon Ro stayed.")));
        byte[] lines = MadeDocuments.bytes("{\"text\":\"Vesna Arlo left.\"}\n{\"text\":\"Jon Ro stayed.\"}\n");
        return List.of(
                new Seed("a.html", page),
                new Seed("a.pdf", pdf),
                new Seed("a.docx", docx),
                new Seed("a.eml", MadeDocuments.mail()),
                new Seed(
                        "a.md",
                        MadeDocuments.bytes("---\ntitle: x\n---\n# Arlo\n\n* **left** [it](x)\n\n> Jon *stayed*.\n")),
                new Seed("a.jsonl", lines),
                new Seed("a.jsonl.gz", MadeDocuments.gzip(lines)),
                new Seed(
                        "a.zip",
                        MadeDocuments.zip(Map.of("a.html", page, "b.pdf", pdf, "c.docx", docx, "d.jsonl", lines))),
                new Seed("a.txt", MadeDocuments.bytes("Vesna Arlo left the capital on Monday.")));
    }

    /** Bytes changed, cut, doubled, moved, or put deep within each other, a few times over. */
    private static byte[] broken(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int times = 1 + random.nextInt(6);
        for (int i = 0; i < times && bytes.length > 1; i++) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
            byte[] piece = Arrays.copyOfRange(bytes, at, at + length);
            bytes = switch (random.nextInt(6)) {
                case 0 -> flipped(bytes, random);
                case 1 -> Arrays.copyOf(bytes, at);
                case 2 -> joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                case 3 -> joined(joined(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
                case 4 ->
                    joined(
                            joined(Arrays.copyOf(bytes, at), noise(length, random)),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                default ->
                    random.nextInt(20) > 0
                            ? flipped(bytes, random)
                            : repeated(bytes, piece, at, 1 + random.nextInt(5000));
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

    private static byte[] repeated(byte[] bytes, byte[] piece, int at, int times) {
        byte[] many = new byte[piece.length * times];
        for (int i = 0; i < many.length; i++) {
            many[i] = piece[i % piece.length];
        }
        return joined(joined(Arrays.copyOf(bytes, at), many), Arrays.copyOfRange(bytes, at, bytes.length));
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
