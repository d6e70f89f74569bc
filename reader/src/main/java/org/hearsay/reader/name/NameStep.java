package org.hearsay.reader.name;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/**
 * Finds the names of a report. Extents are the model's, and so CoNLL-2003's (Tjong Kim Sang and De Meulder 2003); the types go
 * further, by lists.
 */
public final class NameStep {

    private final NameTypes types;

    public NameStep() {
        this(new Countries());
    }

    /** @param countries the countries, if they are loaded already */
    public NameStep(Countries countries) {
        types = new NameTypes(countries);
    }

    /** The names in order; no two share a word. */
    public List<NamedSpan> find(Layout layout, Signals signals) {
        List<NamedSpan> found = new ArrayList<>();
        int free = 0;
        for (Signals.Labelled name : signals.names()) {
            Span range = bare(layout, name.range());
            if (range.isEmpty() || range.begin() < free) {
                continue;
            }
            free = range.end();
            List<String> words = IntStream.range(range.begin(), range.end()).mapToObj(layout::word).toList();
            Mention.Type type = types.of(name.kind(), words, mentionOf(signals, range));
            found.add(new NamedSpan(range, type, name.score()));
        }
        return found;
    }

    /** Without a possessive ending at its end or marks around it, which no name of CoNLL-2003 has. */
    private static Span bare(Layout layout, Span range) {
        int begin = range.begin();
        int end = range.end();
        while (begin < end && isMark(layout.word(begin))) {
            begin++;
        }
        while (end > begin && (isMark(layout.word(end - 1)) || isPossessive(layout.word(end - 1)))) {
            end--;
        }
        return new Span(begin, end);
    }

    private static boolean isPossessive(String word) {
        return word.equals("'s") || word.equals("’s");
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && "\"'“”‘’,;:".contains(word);
    }

    private static String mentionOf(Signals signals, Span range) {
        for (int i = range.begin(); i < range.end(); i++) {
            String mention = signals.words().get(i).mention();
            if (!mention.equals("O")) {
                return mention;
            }
        }
        return "O";
    }
}
