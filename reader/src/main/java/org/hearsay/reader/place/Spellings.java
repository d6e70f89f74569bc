package org.hearsay.reader.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.name.Table;

/** Other spellings of names that come from another script: "Zuwarah" for "Zuwara". */
final class Spellings {

    /** Letters that say little when two spellings are compared. */
    private static final String WEAK = "aeiouyhw' ";

    private final List<List<String>> rules = Table.rows(Spellings.class, "respellings.tsv");
    private final Set<String> articles = Table.words(Spellings.class, "articles.txt");

    /** Keys that a key may be another spelling of, likelier ones first; not itself. */
    Set<String> of(String key) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> rule : rules) {
            String from = rule.get(0);
            boolean end = from.endsWith("$");
            String letters = end ? from.substring(0, from.length() - 1) : from;
            if (!end) {
                found.add(key.replace(letters, rule.get(1)));
            } else if (key.endsWith(letters)) {
                found.add(key.substring(0, key.length() - letters.length()) + rule.get(1));
            }
        }
        found.remove(key);
        return found;
    }

    /** Whether two keys may be spellings of one name: their first strong letters are the same. */
    boolean alike(String a, String b) {
        return strong(a).equals(strong(b));
    }

    private String strong(String key) {
        int blank = key.indexOf(' ');
        String bare = blank > 0 && articles.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
        StringBuilder strong = new StringBuilder();
        for (int i = 0; i < bare.length() && strong.length() < 2; i++) {
            char c = bare.charAt(i);
            if (WEAK.indexOf(c) < 0) {
                strong.append(sound(c));
            }
        }
        return strong.toString();
    }

    private static char sound(char c) {
        return switch (c) {
            case 'q', 'g', 'c' -> 'k';
            case 'z' -> 's';
            case 'p' -> 'b';
            case 'd' -> 't';
            case 'v' -> 'f';
            default -> c;
        };
    }
}
