package org.hearsay.cli;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.hearsay.core.Kind;

/** The names of the kinds of claim, and those near one that is not there. */
final class Kinds implements Iterable<String> {

    private static final int MOST = 5;

    /** The kinds' names, for completion and help. */
    @Override
    public Iterator<String> iterator() {
        return Kind.all().stream().map(Kind::name).iterator();
    }

    /**
     * The kind with a name, in any case.
     *
     * @throws IllegalArgumentException if there is none; the message has the kinds that are near
     */
    static Kind of(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return Kind.find(plain).orElseThrow(() -> new IllegalArgumentException(unknown(name, near(plain))));
    }

    private static String unknown(String name, List<String> near) {
        String none = "there is no kind of claim “" + name + "”; ";
        return near.isEmpty()
                ? none + "there are: " + String.join(", ", new Kinds())
                : none + "near it: " + String.join(", ", near);
    }

    /** Those that are spelled nearly so, begin so, or go by that word in PLOVER or ACLED ("arrest"); the nearest first. */
    private static List<String> near(String name) {
        return Kind.all().stream()
                .filter(kind -> distance(name, kind.name()) <= Math.max(1, name.length() / 3) || isRelated(name, kind))
                .sorted(Comparator.comparingInt(kind -> distance(name, kind.name())))
                .map(Kind::name)
                .limit(MOST)
                .toList();
    }

    private static boolean isRelated(String name, Kind kind) {
        String others = (kind.plover() + " " + kind.acled() + " " + kind.family()).toLowerCase(Locale.ROOT);
        boolean begins = name.length() > 2 && (kind.name().startsWith(name) || name.startsWith(kind.name()));
        return begins || name.length() > 3 && others.contains(name);
    }

    /** How many letters have to be put in, taken out or changed to make one word of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[before.length];
            now[0] = i;
            for (int j = 1; j < now.length; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], before[j]) + 1, before[j - 1] + change);
            }
            before = now;
        }
        return before[other.length()];
    }
}
