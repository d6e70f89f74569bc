package org.hearsay.reader.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.reader.name.Table;

/** Where publishers are at home, by what they are called: from a table, or from a town in the name or domain itself. */
final class Homes {

    /** A town's name this short may stand at the begin of a domain by chance. */
    private static final int SHORTEST = 4;

    private final Lookup lookup;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> hollow = Table.words(Homes.class, "papers.txt");

    Homes(Lookup lookup) {
        this.lookup = lookup;
        for (List<String> row : Table.rows(Homes.class, "homes.tsv")) {
            for (String name : row.get(1).split(",")) {
                known.put(key(name), row.getFirst());
            }
        }
    }

    /** The country of the publisher's domain, if it is a country's. */
    List<Candidate> country(String publisher) {
        String host = host(publisher);
        String last = host.substring(host.lastIndexOf('.') + 1);
        return isHost(host) && last.length() == 2
                ? lookup.country(last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT))
                : List.of();
    }

    /** The towns the publisher may be at home in. */
    List<Candidate> of(String publisher) {
        String host = host(publisher);
        for (String name = host; name.contains("."); name = name.substring(name.indexOf('.') + 1)) {
            if (known.containsKey(key(name))) {
                return home(known.getOrDefault(key(name), ""));
            }
        }
        String home = known.getOrDefault(key(publisher), known.getOrDefault(key("The " + publisher), ""));
        if (!home.isEmpty()) {
            return home(home);
        }
        return isHost(host) ? byDomain(host) : lookup.leading(publisher.replaceFirst("^[Tt]he ", ""));
    }

    /** A town as the table gives it: "Dovrast, Zeland". */
    private List<Candidate> home(String town) {
        int comma = town.lastIndexOf(',');
        return lookup.within(town.substring(0, comma), town.substring(comma + 1));
    }

    private List<Candidate> byDomain(String host) {
        List<Candidate> found = new ArrayList<>();
        List<String> labels = List.of(host.split("\\."));
        for (String label : labels.subList(0, labels.size() - 1)) {
            found.addAll(byLabel(label));
        }
        return found;
    }

    /** The longest beginning that is a town's name: "Dovrast" of "thedovrastcourier". */
    private List<Candidate> byLabel(String label) {
        String letters = label.startsWith("the") && label.length() > SHORTEST + 2 ? label.substring(3) : label;
        for (int end = letters.length(); end >= SHORTEST; end--) {
            String begin = letters.substring(0, end);
            List<Candidate> found = hollow.contains(begin) ? List.of() : lookup.find(begin, Hint.NONE);
            for (int blank = 3; found.isEmpty() && blank < end - 2; blank++) {
                found = lookup.find(begin.substring(0, blank) + " " + begin.substring(blank), Hint.NONE);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static String key(String name) {
        return NameKey.of(name);
    }

    private static String host(String publisher) {
        return publisher
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(https?://)?(www\\.)?", "")
                .replaceFirst("/.*", "");
    }

    private static boolean isHost(String host) {
        return host.matches("[\\w-]+(\\.[\\w-]+)+");
    }
}
