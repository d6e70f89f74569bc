package org.hearsay.reader.coref;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** What stands before a person's name and says what he or she is. */
final class Titles {

    private static final Set<String> RANKS = Set.of("vice", "prime");

    /** Within one word, as the tokenizer leaves it. */
    private static final String VICE = "vice-";

    private Titles() {}

    /** The nouns that the titles before a name stand for, and the nouns that hang on it: "general" for "Brig. Gen.". */
    static Set<String> of(Tree tree, Draft name, Lexicon lexicon) {
        Set<String> found = new LinkedHashSet<>();
        int first = name.words.begin();
        for (int i = first - 1; i >= 0 && first - i <= 5 && tree.sentence(i) == tree.sentence(first); i--) {
            Optional<Lexicon.Title> title = lexicon.title(tree.text(i));
            boolean joins = tree.text(i).equals("-") || tree.lower(i).equals("prime");
            if (title.isEmpty() && !joins) {
                break;
            }
            int at = i;
            title.ifPresent(known -> found.add(office(tree, at, known.noun())));
        }
        tree.children(name.head, "nmod:desc", "compound", "flat", "appos")
                .filter(child ->
                        child < first && lexicon.noun(tree.lemma(child)).isPresent())
                .forEach(child -> found.add(office(tree, child, tree.lemma(child))));
        return found;
    }

    /** A noun with the words before it that make another office of it: "vice president" (also "vice-president"), "deputy prime minister". */
    static String office(Tree tree, int at, String noun) {
        if (noun.startsWith(VICE)) {
            return "vice " + noun.substring(VICE.length());
        }
        int before = at - 1;
        before -= before > 0 && tree.text(before).equals("-") ? 1 : 0;
        if (before < 0 || tree.sentence(before) != tree.sentence(at) || !RANKS.contains(tree.lower(before))) {
            return noun;
        }
        boolean deputy = before > 0 && tree.lower(before - 1).equals("deputy");
        return (deputy ? "deputy " : "") + tree.lower(before) + " " + noun;
    }

    /** The first word of a name with the titles before it. */
    static int begin(Tree tree, Draft name, Lexicon lexicon) {
        int first = name.words.begin();
        while (first > 0
                && tree.sentence(first - 1) == tree.sentence(name.head)
                && lexicon.title(tree.text(first - 1)).isPresent()) {
            first--;
        }
        return first;
    }

    /** Whether a noun begins a title of several words before a name: "Secretary of State Jane Roe". */
    static boolean isTitleOf(Tree tree, int noun, IntPredicate named) {
        if (noun + 2 >= tree.size()
                || !tree.lower(noun + 1).equals("of") && !tree.lower(noun + 1).equals("for")) {
            return false;
        }
        int after = noun + 2;
        while (after < tree.size() && after - noun <= 7 && !named.test(after) && isOfTitle(tree, after)) {
            after++;
        }
        return after > noun + 2
                && after < tree.size()
                && named.test(after)
                && Character.isUpperCase(tree.text(noun).codePointAt(0))
                && tree.sentence(after) == tree.sentence(noun);
    }

    private static boolean isOfTitle(Tree tree, int word) {
        boolean joins = tree.lower(word).equals("and")
                || tree.lower(word).equals("the")
                || tree.lower(word).equals("of");
        return joins
                || Character.isUpperCase(tree.text(word).codePointAt(0))
                        && !tree.upos(word).equals("VERB");
    }

    /** The noun right before a name that it belongs with ("brother" in "his brother Omar" and "his brother, Omar"), or -1. */
    static int kinNoun(Tree tree, Draft name) {
        int before = name.words.begin() - 1;
        if (before >= 1 && tree.text(before).equals(",")) {
            before--;
        }
        boolean belongs = before >= 0
                && tree.sentence(before) == tree.sentence(name.head)
                && tree.upos(before).equals("NOUN");
        return belongs ? before : -1;
    }
}
