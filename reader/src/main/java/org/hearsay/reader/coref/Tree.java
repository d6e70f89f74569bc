package org.hearsay.reader.coref;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/** The words of a report with their trees, looked at from above as well as from below. */
public final class Tree {

    private final Layout layout;
    private final Signals signals;
    private final String[] text;
    private final String[] lower;
    private final String[] lemma;
    /** The dependants of every word, those of one word after those of the word before it. */
    private final int[] children;
    /** Where the dependants of a word begin; those of the last end where those of one more would begin. */
    private final int[] firstChild;

    private final int[] sentence;
    private final int[] ordinal;

    public Tree(Layout layout, Signals signals) {
        this.layout = layout;
        this.signals = signals;
        int size = layout.size();
        text = new String[size];
        lower = new String[size];
        lemma = new String[size];
        children = new int[size];
        firstChild = new int[size + 1];
        sentence = new int[size];
        ordinal = new int[size];
        hang();
        int count = 0;
        for (int i = 0; i < size; i++) {
            text[i] = layout.word(i);
            lower[i] = text[i].toLowerCase(Locale.ROOT);
            lemma[i] = signals.words().get(i).lemma().toLowerCase(Locale.ROOT);
            count += mention(i).equals("O") ? 0 : 1;
            ordinal[i] = count;
        }
        for (int s = 0; s < layout.sentences().size(); s++) {
            Span range = layout.sentences().get(s);
            Arrays.fill(sentence, range.begin(), range.end(), s);
        }
    }

    private void hang() {
        int size = layout.size();
        for (int i = 0; i < size; i++) {
            firstChild[head(i) + 1]++;
        }
        firstChild[0] = 0; // roots hang on nothing
        for (int i = 0; i < size; i++) {
            firstChild[i + 1] += firstChild[i];
        }
        int[] next = firstChild.clone();
        for (int i = 0; i < size; i++) {
            int head = head(i);
            if (head >= 0) {
                children[next[head]++] = i;
            }
        }
    }

    public int size() {
        return layout.size();
    }

    public Layout layout() {
        return layout;
    }

    public String text(int word) {
        return text[word];
    }

    public String lower(int word) {
        return lower[word];
    }

    public String lemma(int word) {
        return lemma[word];
    }

    public String upos(int word) {
        return signals.words().get(word).upos();
    }

    public String xpos(int word) {
        return signals.words().get(word).xpos();
    }

    /** Whether a word is a verb or an auxiliary. */
    public boolean isVerb(int word) {
        return upos(word).equals("VERB") || upos(word).equals("AUX");
    }

    /** How surely the event that a word stands for is said to have happened, from -3 (surely not) to 3 (surely). */
    public float factuality(int word) {
        return signals.words().get(word).factuality();
    }

    /** Whether a word says something of a subject: a verb, or what stands after a copula. */
    public boolean isPredicate(int word) {
        return upos(word).equals("VERB") || child(word, "cop") >= 0;
    }

    /** Whether a verb has the auxiliary "have", in whatever form: "has left", "to have left". */
    public boolean isPerfect(int verb) {
        return children(verb, "aux").anyMatch(auxiliary -> lemma(auxiliary).equals("have"));
    }

    /** Whether a word is a common or a proper noun. */
    public boolean isNoun(int word) {
        return upos(word).equals("NOUN") || upos(word).equals("PROPN");
    }

    /** The head of a word, -1 if it has none; a word is never its own. */
    public int head(int word) {
        int head = signals.words().get(word).head();
        return head == word || head >= layout.size() ? -1 : head;
    }

    public String deprel(int word) {
        return signals.words().get(word).deprel();
    }

    /** Whether a word's relation to its head is one of these; one named without subtype stands for all its subtypes. */
    public boolean is(int word, String... relations) {
        String own = deprel(word);
        for (String relation : relations) {
            if (own.equals(relation) || own.startsWith(relation) && own.charAt(relation.length()) == ':') {
                return true;
            }
        }
        return false;
    }

    /** What GUM's scheme calls the mention that a word heads, {@code O} if none. */
    public String mention(int word) {
        return signals.words().get(word).mention();
    }

    /** Whether a word is a finite verb, by its tag; a past form that modifies a noun is taken for a participle. */
    public boolean isFinite(int word) {
        return switch (xpos(word)) {
            case "VBZ", "MD" -> true;
            case "VBP" -> !deprel(word).equals("acl") && !is(word, "amod");
            case "VBD" -> !is(word, "acl", "amod");
            default -> false;
        };
    }

    public int sentence(int word) {
        return sentence[word];
    }

    /** The dependants of a word, in order. */
    public IntStream children(int word) {
        return Arrays.stream(children, firstChild[word], firstChild[word + 1]);
    }

    public IntStream children(int word, String... relations) {
        return children(word).filter(child -> is(child, relations));
    }

    public boolean has(int word, IntPredicate child) {
        for (int i = firstChild[word]; i < firstChild[word + 1]; i++) {
            if (child.test(children[i])) {
                return true;
            }
        }
        return false;
    }

    /** The first dependant by one of these relations, or -1. */
    public int child(int word, String... relations) {
        for (int i = firstChild[word]; i < firstChild[word + 1]; i++) {
            if (is(children[i], relations)) {
                return children[i];
            }
        }
        return -1;
    }

    /** Whether {@code word} stands in the subtree of {@code top}, or is it. */
    public boolean isUnder(int word, int top) {
        for (int i = word, steps = 0; i >= 0 && steps < 100; i = head(i), steps++) {
            if (i == top) {
                return true;
            }
        }
        return false;
    }

    /** The word of a range whose head lies outside it; the last if there are none. */
    public int top(Span words) {
        for (int i = words.begin(); i < words.end(); i++) {
            if (head(i) < words.begin() || head(i) >= words.end()) {
                return i;
            }
        }
        return words.end() - 1;
    }

    /** The verb, or other predicate, whose argument a noun phrase is: through conjuncts, or -1. */
    public int governor(int head) {
        int word = head;
        for (int steps = 0; steps < 20 && is(word, "conj", "appos", "flat") && head(word) >= 0; steps++) {
            word = head(word);
        }
        return head(word);
    }

    /** The verb that a noun after "as" hangs on, or whose object it does: of "served as consul", "served two terms as consul"; or -1. */
    public int verbBeforeAs(int noun) {
        int head = children(noun, "case").anyMatch(word -> lower(word).equals("as")) ? head(noun) : -1;
        head = head >= 0 && isNoun(head) && is(head, "obj") ? head(head) : head;
        return head >= 0 && isVerb(head) ? head : -1;
    }

    /** The reading model's score for a link back, bounded to -8 … 8; -3 where the model sees no mention. */
    public double link(int anaphor, int antecedent) {
        int distance = Math.max(1, ordinal[anaphor] - ordinal[antecedent]);
        float score = signals.links().score(anaphor, antecedent, distance);
        return Float.isNaN(score) || Float.isInfinite(score) ? -3 : Math.max(-8, Math.min(8, score));
    }

    public boolean isQuoted(int word) {
        return layout.isQuoted(layout.words().get(word).begin());
    }
}
