package org.hearsay.reader.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern COMPOUND =
            Pattern.compile("(.+-)?(based|led|born|backed|run|owned|controlled|held|listed)");

    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ad", "as", "ash", "an", "ar", "az");

    private final NameTypes types;
    private final Consistency consistency;
    private final Extents extents;
    private final Recall recall = new Recall();

    public NameStep() {
        this(new Countries());
    }

    /** @param countries the countries, if they are loaded already */
    public NameStep(Countries countries) {
        types = new NameTypes(countries);
        consistency = new Consistency(countries);
        extents = new Extents(countries);
    }

    /** The names in order; no two share a word. */
    public List<NamedSpan> find(Layout layout, Signals signals) {
        List<Candidate> candidates = new ArrayList<>();
        int free = 0;
        for (Signals.Labelled name : signals.names()) {
            Span range = hyphened(layout, bare(layout, name.range()), free);
            if (!range.isEmpty() && range.begin() >= free) {
                candidates.add(new Candidate(range, name.kind(), name.score()));
                free = range.end();
            }
        }
        List<Candidate> mended =
                candidates.stream().flatMap(name -> extents.mend(layout, name)).toList();
        List<Candidate> agreed = consistency.agree(layout, mended);
        return recall.complete(layout, agreed).stream()
                .map(name -> new NamedSpan(name.words(), type(layout, signals, name), name.score()))
                .toList();
    }

    private Mention.Type type(Layout layout, Signals signals, Candidate name) {
        Span range = name.words();
        List<String> words = IntStream.range(range.begin(), range.end())
                .mapToObj(layout::word)
                .toList();
        return types.of(name.kind(), words, mentionOf(signals, range));
    }

    /**
     * Without a possessive ending at its end, marks around it, or a compound before it ("Rabat-based Atlas Bank"), which no name of
     * CoNLL-2003 has; empty if nothing is left, or if it is an address.
     */
    private static Span bare(Layout layout, Span range) {
        int begin = range.begin();
        int end = range.end();
        for (int i = range.begin(); i < range.end(); i++) {
            String word = layout.word(i);
            boolean compound = COMPOUND.matcher(word).matches()
                    && (word.contains("-")
                            || i > range.begin() && layout.word(i - 1).equals("-"));
            begin = compound ? i + 1 : begin;
            end = word.contains("@") ? begin : end;
        }
        while (begin < end && isMark(layout.word(begin))) {
            begin++;
        }
        while (end > begin && (isMark(layout.word(end - 1)) || isPossessive(layout.word(end - 1)))) {
            end--;
        }
        return new Span(begin, Math.max(begin, end));
    }

    /** With what a hyphen ties an article to: "al-Karim" where the model has only "al" or "Karim". */
    private static Span hyphened(Layout layout, Span range, int free) {
        if (range.isEmpty()) {
            return range;
        }
        int begin = range.begin();
        int end = range.end();
        if (begin - 2 >= free && isArticle(layout, begin - 2) && isTight(layout, begin - 1)) {
            begin -= 2;
        }
        boolean cut = isArticle(layout, end - 1)
                && end + 1 < layout.size()
                && isTight(layout, end)
                && Character.isUpperCase(layout.word(end + 1).codePointAt(0));
        return new Span(begin, cut ? end + 2 : end);
    }

    private static boolean isArticle(Layout layout, int word) {
        return ARTICLES.contains(layout.word(word).toLowerCase(Locale.ROOT));
    }

    /** Whether a word is a hyphen without space about it. */
    private static boolean isTight(Layout layout, int word) {
        List<Span> words = layout.words();
        return word > 0
                && word + 1 < words.size()
                && layout.word(word).equals("-")
                && words.get(word - 1).end() == words.get(word).begin()
                && words.get(word).end() == words.get(word + 1).begin();
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
