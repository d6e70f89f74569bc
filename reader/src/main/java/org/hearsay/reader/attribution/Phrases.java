package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/** The trees of a report, asked for heads, children and whole phrases. Words are indices. */
final class Phrases {

    private static final Set<String> CLAUSES =
            Set.of("acl:relcl", "parataxis", "punct", "ccomp", "advcl", "advcl:relcl", "discourse");

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> BEFORE = Set.of("DET", "ADJ", "NUM");

    private final Layout layout;
    private final List<Signals.Word> words;
    private final List<List<Integer>> children;

    Phrases(Layout layout, Signals signals) {
        this.layout = layout;
        words = signals.words();
        children = new ArrayList<>(words.size());
        for (int w = 0; w < words.size(); w++) {
            children.add(new ArrayList<>(2));
        }
        for (int w = 0; w < words.size(); w++) {
            int head = words.get(w).head();
            if (head >= 0) {
                children.get(head).add(w);
            }
        }
    }

    Signals.Word word(int index) {
        return words.get(index);
    }

    /**
     * The word of a range that the others hang on: the first whose head lies outside and that is no punctuation; of several a
     * subject, since a stray describing word is no head.
     */
    int head(Span range) {
        int found = -1;
        for (int w = range.begin(); w < range.end(); w++) {
            boolean top = !range.contains(words.get(w).head())
                    && !words.get(w).deprel().equals("punct")
                    && !words.get(w).upos().equals("ADP");
            if (top && plain(words.get(w).deprel()).equals("nsubj")) {
                return w;
            }
            found = top && found < 0 ? w : found;
        }
        return found < 0 ? range.begin() : found;
    }

    /** The children of a word with one of the relations, subtypes included. */
    List<Integer> children(int word, Set<String> relations) {
        return children.get(word).stream()
                .filter(child -> relations.contains(plain(words.get(child).deprel()))
                        || relations.contains(words.get(child).deprel()))
                .toList();
    }

    /** A relation without its subtype. */
    static String plain(String deprel) {
        int colon = deprel.indexOf(':');
        return colon < 0 ? deprel : deprel.substring(0, colon);
    }

    /** The phrase that a noun heads, without clauses that hang on it; within {@code limit}. */
    Span phrase(int head, Span limit) {
        int[] range = {head, head + 1};
        widen(head, limit, range, true);
        return new Span(range[0], range[1]);
    }

    /** The noun phrase that begins with a word, told from parts of speech alone; empty if none does. */
    Optional<Span> nouns(int begin) {
        int end = begin;
        boolean noun = false;
        while (end < words.size() && sentence(begin).contains(end)) {
            String upos = words.get(end).upos();
            boolean more = noun
                    ? NOUNS.contains(upos)
                    : NOUNS.contains(upos) || BEFORE.contains(upos) || upos.equals("PRON") && end == begin;
            if (!more) {
                break;
            }
            noun |= NOUNS.contains(upos)
                    || upos.equals("PRON") && !words.get(end).xpos().endsWith("$");
            end++;
        }
        return noun ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /** All that hangs on a word, within {@code limit}, without punctuation at its ends. */
    Span subtree(int head, Span limit) {
        int[] range = {head, head + 1};
        widen(head, limit, range, false);
        while (range[0] < head && words.get(range[0]).upos().equals("PUNCT")) {
            range[0]++;
        }
        while (range[1] > head + 1 && words.get(range[1] - 1).upos().equals("PUNCT")) {
            range[1]--;
        }
        return new Span(range[0], range[1]);
    }

    /** A clause up to the next mark within {@code limit}, where its tree ends in the midst of it. */
    Span unbroken(Span clause, Span limit) {
        int end = clause.end();
        while (limit.contains(end)
                && sentence(clause.begin()).contains(end)
                && !words.get(end).upos().equals("PUNCT")
                && !words.get(end).upos().equals("CCONJ")) {
            end++;
        }
        return new Span(clause.begin(), end);
    }

    private void widen(int head, Span limit, int[] range, boolean phrase) {
        for (int child : children.get(head)) {
            if (limit.contains(child)
                    && !(phrase && CLAUSES.contains(words.get(child).deprel()))) {
                range[0] = Math.min(range[0], child);
                range[1] = Math.max(range[1], child + 1);
                widen(child, limit, range, phrase);
            }
        }
    }

    /** "It must be remembered", "it was reported": whose passive tells of nobody. */
    boolean isImpersonal(int verb) {
        return children.get(verb).stream()
                        .anyMatch(child -> words.get(child).deprel().matches("expl|nsubj:pass")
                                && layout.word(child).equalsIgnoreCase("it"))
                && children.get(verb).stream()
                        .anyMatch(child -> words.get(child).deprel().equals("aux:pass"))
                && children(verb, Set.of("obl:agent")).isEmpty();
    }

    /** The sentence a word stands in, as a range of words. */
    Span sentence(int word) {
        return layout.sentences().get(layout.sentenceOf(word));
    }
}
