package org.hearsay.reader.claim.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.coref.Tree;

/** The nouns of a clause: which hangs on a verb, which word heads the phrase after a preposition, and what is coordinated with it. */
final class NounPhrases {

    private static final int INCLUDED = 12;
    private static final Set<String> KIN = Slot.nouns("kin");
    private static final Set<String> MEASURES = Set.of("at", "about", "around", "over", "up", "under", "nearly");

    private static final Set<String> OPENERS = Set.of(
            "when", "while", "after", "before", "because", "since", "until", "if", "that", "where", "as", "although");

    private final Tree tree;

    NounPhrases(Tree tree) {
        this.tree = tree;
    }

    boolean isNominal(int word) {
        return switch (tree.upos(word)) {
            case "NOUN", "PROPN", "PRON", "NUM" -> true;
            default -> false;
        };
    }

    boolean isRelative(int word) {
        return tree.xpos(word).equals("WDT") || tree.xpos(word).equals("WP");
    }

    /** The one noun that hangs on a verb by a relation, without a preposition or a possessive: a mention before all others. */
    List<Integer> own(int verb, String relation) {
        List<Integer> found = tree.children(verb, relation)
                .filter(child ->
                        !tree.upos(child).equals("DET") || tree.xpos(child).equals("DT"))
                .filter(child ->
                        child + 1 >= tree.size() || !tree.xpos(child + 1).equals("POS"))
                .filter(child -> tree.children(child, "case").noneMatch(c -> c < child && !isMeasure(c)))
                .boxed()
                .toList();
        List<Integer> mentioned =
                found.stream().filter(child -> !tree.mention(child).equals("O")).toList();
        List<Integer> best = inClause(verb, mentioned.isEmpty() ? found : mentioned);
        if (best.size() < 2) {
            return best;
        }
        List<Integer> before = best.stream().filter(child -> child < verb).toList();
        boolean told = relation.equals("nsubj") && before.size() > 1 && isParted(before.getFirst(), before.getLast());
        return told ? List.of(before.getLast()) : best.subList(0, 1);
    }

    /** Whether a verb stands between two subjects: the first is its own in "a man who hid said troops entered the city". */
    private boolean isParted(int first, int last) {
        return IntStream.range(first + 1, last).anyMatch(tree::isFinite);
    }

    /** Of several subjects those after the word that begins the verb's clause: in "Sael was glad when Hale left" not Sael. */
    private List<Integer> inClause(int verb, List<Integer> subjects) {
        int begin = tree.children(verb, "mark", "advmod")
                .filter(word -> word < verb && OPENERS.contains(tree.lower(word)))
                .max()
                .orElse(-1);
        List<Integer> after = subjects.stream().filter(word -> word > begin).toList();
        return after.isEmpty() ? subjects : after;
    }

    /** Whether a preposition only begins a number: "at least twenty people", "over a hundred". */
    private boolean isMeasure(int preposition) {
        int next = preposition + 1;
        return MEASURES.contains(tree.lower(preposition))
                && next < tree.size()
                && (tree.upos(next).equals("NUM") || tree.lower(next).matches("least|most|to|a"));
    }

    /** Whether one of these prepositions, of one word or two, stands before a word. */
    boolean isCase(int word, List<String> prepositions) {
        return tree.children(word, "case", "mark")
                .anyMatch(c -> c < word
                        && (prepositions.contains(tree.lower(c))
                                || c + 1 < tree.size()
                                        && prepositions.contains(tree.lower(c) + "_" + tree.lower(c + 1))));
    }

    /** The noun that heads the phrase after a preposition, by its words alone. */
    int nounAfter(int preposition) {
        int noun = -1;
        for (int i = preposition + 1;
                i < tree.size() && i < preposition + 12 && tree.sentence(i) == tree.sentence(preposition);
                i++) {
            switch (tree.upos(i)) {
                case "NOUN", "PROPN" -> noun = i;
                case "VERB" -> {
                    if (!tree.text(i - 1).equals("-") || !tree.is(i, "amod")) {
                        return noun < 0 ? -1 : top(noun);
                    }
                }
                case "PRON" -> {
                    if (!tree.xpos(i).equals("PRP$")) {
                        return i;
                    }
                }
                case "DET", "ADJ", "NUM" -> {
                    if (noun >= 0 && !tree.upos(i).equals("NUM")) {
                        return noun;
                    }
                }
                default -> {
                    boolean joins = tree.xpos(i).equals("POS")
                            || tree.text(i).equals("-")
                            || tree.text(i).equals("“");
                    if (!joins) {
                        return noun < 0 ? -1 : top(noun);
                    }
                }
            }
        }
        return noun;
    }

    /** A name is headed by its first word. */
    int top(int noun) {
        int word = noun;
        while (tree.is(word, "flat") && tree.head(word) >= 0 && tree.head(word) < word) {
            word = tree.head(word);
        }
        return word;
    }

    /** These words and the nouns coordinated with each that stand on the same side of a verb: not "ten killed and families trapped". */
    List<Integer> spread(List<Integer> words, int verb) {
        return spread(words).stream()
                .filter(word ->
                        words.contains(word) || !tree.is(word, "conj") || word < verb || words.getFirst() > verb)
                .toList();
    }

    /** These words and the nouns coordinated with each. */
    List<Integer> spread(List<Integer> words) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        for (int word : words) {
            found.add(word);
            conjuncts(word).filter(this::isNominal).forEach(found::add);
            included(word).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /** "his family, including his brother": what is said of the family is said of him. */
    private IntStream included(int word) {
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        int end = Math.min(sentence.end() - 1, word + INCLUDED);
        boolean plural = tree.xpos(word).endsWith("S") || tree.mention(word).equals("person");
        return IntStream.range(word + 1, Math.max(word + 1, end))
                .filter(next -> plural && tree.lower(next).equals("including"))
                .filter(next -> IntStream.range(word + 1, next).noneMatch(i -> tree.is(i, "nsubj")))
                .map(this::nounAfter)
                .filter(noun -> noun >= 0)
                .limit(1);
    }

    private IntStream conjuncts(int word) {
        return tree.children(word, "conj", "appos")
                .filter(child -> child > word && child - word < 25 && !sumsUp(child))
                .filter(child -> tree.is(child, "conj") || isKinOf(child, word));
    }

    /** Whether a noun only says what those are that "and" joins before it: the "members" of "Sorane and Naldia, two members of the pact". */
    boolean sumsUp(int noun) {
        int head = tree.head(noun);
        int number = tree.child(noun, "nummod");
        return number > 0
                && tree.text(number - 1).equals(",")
                && tree.xpos(noun).equals("NNS")
                && tree.is(noun, "conj", "nmod", "appos")
                && tree.child(noun, "cc", "case") < 0
                && tree.children(head, "conj").anyMatch(other -> other < number && tree.child(other, "cc") >= 0);
    }

    /** Whether what was taken for another name of somebody is one of his kin: the "son" of "Idris Hale, his son and their friends". */
    private boolean isKinOf(int noun, int person) {
        return tree.mention(person).equals("person")
                && KIN.contains(tree.lemma(noun))
                && tree.children(noun, "nmod:poss")
                        .anyMatch(whose -> tree.xpos(whose).equals("PRP$"));
    }
}
