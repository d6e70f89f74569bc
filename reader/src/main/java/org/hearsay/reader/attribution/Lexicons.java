package org.hearsay.reader.attribution;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.core.ResourceLines;

/** The lists kept beside this package: a key and a value a line, with a tab between, or a key alone; {@code #} begins a comment. */
final class Lexicons {

    private Lexicons() {}

    /** @throws IllegalStateException if a key stands twice; the message names the list and the key */
    static Map<String, String> of(String name) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : ResourceLines.of(Lexicons.class, name)) {
            int tab = line.indexOf('\t');
            String key = tab < 0 ? line : line.substring(0, tab);
            if (found.put(key, tab < 0 ? "" : line.substring(tab + 1)) != null) {
                throw new IllegalStateException(name + " has '" + key + "' twice");
            }
        }
        return found;
    }
}
