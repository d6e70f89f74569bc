package org.hearsay.reader.claim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.claim.frame.Frame.Form;
import org.hearsay.reader.claim.syntax.WordForms;
import org.hearsay.reader.coref.Tree;

/** The lemmas of a report's words, and where the further words stand that a trigger of several asks for. */
final class Wording {

    private static final int REACH = 3;

    private final Tree tree;
    private final WordForms forms;
    private final Map<Integer, Set<String>> known = new HashMap<>();
    private final Map<Integer, Set<String>> bySentence = new HashMap<>();
    private final Map<String, Boolean> told = new HashMap<>();

    Wording(Tree tree, WordForms forms) {
        this.tree = tree;
        this.forms = forms;
    }

    /** The lemmas a word can have, and if it is a number its shape: "##s" for "40s". Many triggers ask for those of one word. */
    Set<String> lemmas(int word) {
        return known.computeIfAbsent(word, this::found);
    }

    private Set<String> found(int word) {
        Set<String> found = forms.of(tree.lower(word), tree.lemma(word));
        if (Character.isDigit(tree.text(word).charAt(0))) {
            found.add(tree.lower(word).replaceAll("[0-9]", "#"));
        }
        return found;
    }

    boolean is(int word, String lemma) {
        return lemmas(word).contains(lemma);
    }

    /** The lemmas of all words of a word's sentence: most of what frames ask for is not among them. */
    Set<String> around(int word) {
        return bySentence.computeIfAbsent(tree.sentence(word), this::all);
    }

    /** Whether the report has a word anywhere. */
    boolean isTold(String lemma) {
        return told.computeIfAbsent(
                lemma, each -> IntStream.range(0, tree.size()).anyMatch(word -> is(word, each)));
    }

    private Set<String> all(int sentence) {
        Span words = tree.layout().sentences().get(sentence);
        Set<String> all = new HashSet<>();
        for (int word = words.begin(); word < words.end(); word++) {
            all.addAll(lemmas(word));
        }
        return all;
    }

    /** The word with a lemma that hangs on another, or stands near it on that side, or -1. Those of a verb may hang on either side. */
    int find(int word, String lemma, Form form, boolean before, boolean clause) {
        if (lemma.startsWith(Frame.ADJACENT)) {
            return following(word, lemma.substring(Frame.ADJACENT.length()));
        }
        boolean verb = form == Form.VERB;
        int child = tree.children(word)
                .flatMap(c -> IntStream.concat(IntStream.of(c), tree.children(c, "case", "mark", "advmod")))
                .filter(c -> verb || before && c < word)
                .filter(c -> is(c, lemma) && (clause || !tree.upos(c).equals("PART")))
                .filter(c -> !verb || !isOfTime(c) && !isInOtherClause(c, word))
                .findFirst()
                .orElse(-1);
        if (child >= 0) {
            return child;
        }
        int head = tree.head(word);
        if (verb
                && head >= 0
                && head < word
                && tree.is(word, "acl", "acl:relcl")
                && tree.isNoun(head)
                && is(head, lemma)) {
            return head;
        }
        int begin = before ? Math.max(0, word - REACH) : word + 1;
        int end = before ? word : Math.min(tree.size(), word + (verb ? 1 : 2) + REACH);
        return IntStream.range(begin, end)
                .filter(i -> is(i, lemma) && tree.sentence(i) == tree.sentence(word))
                .filter(i -> verb
                        ? !isOfTime(i) && !isInOtherClause(i, word)
                        : !before || !isPossessor(i, word) && !tree.isUnder(word, i))
                .findFirst()
                .orElse(-1);
    }

    /** Whether a word stands in a clause that hangs on a verb, not beside the verb: the "no" of "said there was no power". */
    private boolean isInOtherClause(int word, int verb) {
        for (int at = word; at >= 0 && at != verb; at = tree.head(at)) {
            boolean clause = tree.is(at, "ccomp", "advcl", "parataxis", "acl:relcl")
                    && (tree.upos(at).equals("VERB") || tree.child(at, "cop", "expl") >= 0);
            if (clause && !tree.is(word, "mark")) {
                return tree.isUnder(at, verb);
            }
        }
        return false;
    }

    /** Whether a word goes with somebody whose the other is: the "former" of "his former boss's wife". */
    private boolean isPossessor(int word, int noun) {
        return IntStream.range(word, noun).anyMatch(i -> tree.xpos(i).equals("POS"));
    }

    /** The word with a lemma that follows on another, with nothing but adverbs, particles and "in principle" between, or -1. */
    private int following(int word, String lemma) {
        for (int i = word + 1;
                i < Math.min(tree.size(), word + 2 + REACH) && tree.sentence(i) == tree.sentence(word);
                i++) {
            if (is(i, lemma)) {
                return i;
            }
            boolean passes = switch (tree.upos(i)) {
                case "ADV", "ADP", "PART" -> true;
                case "NOUN", "PROPN" ->
                    tree.upos(i - 1).equals("ADP") || tree.mention(i).equals("time");
                default -> false;
            };
            if (!passes) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a preposition only says when: the "on" of "gathered on Monday" is not that of "gathered on the border". */
    private boolean isOfTime(int word) {
        return tree.upos(word).equals("ADP")
                && tree.is(word, "case")
                && tree.head(word) > word
                && tree.mention(tree.head(word)).equals("time");
    }
}
