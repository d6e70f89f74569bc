package org.hearsay.web.page.dossier;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.core.ResourceLines;
import org.hearsay.ledger.query.Tie;

/** How ties read. */
public final class TieWords {

    private final Map<String, Words> words = new HashMap<>();

    private record Words(String one, String other, String both) {}

    public TieWords() {
        for (String line : ResourceLines.of(TieWords.class, "tie-words.tsv")) {
            String[] cells = line.split("\t");
            words.put(cells[0] + " " + cells[1], new Words(cells[2], cells[3], cells[4]));
        }
    }

    /** As one of its two parties sees it: "member of", "has as member". */
    public String from(String party, Tie tie) {
        Words found = of(tie);
        return tie.one().equals(party) ? found.one() : found.other();
    }

    /** From the one to the other. */
    public String between(Tie tie) {
        return of(tie).both();
    }

    private Words of(Tie tie) {
        String kind = tie.kind().name();
        return words.getOrDefault(kind + " " + tie.sort(), new Words(kind, kind, kind));
    }
}
