package org.hearsay.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.query.Heading;
import org.hearsay.ledger.query.Match;

/** Finds whom a name that was asked for can mean, and says so where it is not plain. */
final class Names {

    private static final int MOST = 8;

    private final Ledger ledger;
    private final Console console;

    Names(Ledger ledger, Console console) {
        this.ledger = ledger;
        this.console = console;
    }

    /** Those whom a name can mean; if there are none, or several, or none by just that name, a message says so. */
    List<Heading> known(String name) {
        List<Heading> found = ledger.find(name);
        if (found.isEmpty()) {
            Set<String> near = near(name);
            console.say("nobody in the ledger is called “" + name + "”"
                    + (near.isEmpty() ? "" : "; near it: " + String.join(", ", near)));
        } else if (found.size() > 1 || found.getFirst().match() == Match.SURNAME) {
            console.say("“" + name + "” can mean: "
                    + found.stream().limit(MOST).map(Heading::name).collect(Collectors.joining(", "))
                    + (found.size() > MOST ? " and " + (found.size() - MOST) + " more" : ""));
        }
        return found;
    }

    /** Names that share a word with it. */
    private Set<String> near(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> word.length() > 2)
                .flatMap(word -> ledger.find(word).stream())
                .map(Heading::name)
                .limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
