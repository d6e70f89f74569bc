package org.hearsay.reader.coref;

/** Whether two spellings are taken for one name: the same, or a letter apart if they are long enough. */
final class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 6;

    private Spelling() {}

    /** Of lower-case names without marks. The first letter has to be the same unless the name is long. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean sameStart = !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
        return shorter >= SHORTEST
                && Math.abs(a.length() - b.length()) <= 1
                && (sameStart || shorter >= LONG)
                && isOneApart(a, b);
    }

    /** Whether two spellings differ only as one writes what is heard: a letter doubled or not, "i" or "y", "u" or "ou" or "oo". */
    static boolean sounds(String a, String b) {
        return a.equals(b) || Math.min(a.length(), b.length()) >= SHORTEST && heard(a).equals(heard(b));
    }

    private static String heard(String name) {
        return name.replace('y', 'i')
                .replaceAll("ou|oo", "u")
                .replace("ee", "i")
                .replaceAll("(.)\\1", "$1");
    }

    private static boolean isOneApart(String a, String b) {
        String longer = a.length() >= b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        int i = 0;
        while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
            i++;
        }
        int skip = longer.length() == shorter.length() ? 1 : 0;
        return longer.substring(i + 1).equals(shorter.substring(Math.min(shorter.length(), i + skip)));
    }
}
