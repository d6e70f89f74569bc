package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what is of no kind that is read, and keeps the names of the first few. */
final class Others {

    private static final int NAMED = 3;

    private final String what;
    private final List<String> named = new ArrayList<>();
    private long count;

    /** @param what one of them is, for a person: "file" */
    Others(String what) {
        this.what = what;
    }

    void add(String name) {
        count++;
        if (named.size() < NAMED) {
            named.add(name);
        }
    }

    /** "4 files of other kinds passed over: a.png, b.csv, d, …"; empty if there were none. */
    Optional<String> words() {
        String names = String.join(", ", named) + (count > NAMED ? ", …" : "");
        return count == 0
                ? Optional.empty()
                : Optional.of(count + " " + what + (count == 1 ? "" : "s") + " of other kinds passed over: " + names);
    }
}
