package org.hearsay.reader.coref;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** What stands before a person's name and says what he or she is. */
final class Titles {

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
            title.ifPresent(known -> found.add(known.noun()));
        }
        tree.children(name.head, "nmod:desc", "compound", "flat", "appos")
                .filter(child -> child < first && lexicon.noun(tree.lemma(child)).isPresent())
                .forEach(child -> found.add(tree.lemma(child)));
        return found;
    }

    /** The noun right before a name that it belongs with ("brother" in "his brother Omar" and "his brother, Omar"), or -1. */
    static int kinNoun(Tree tree, Draft name) {
        int before = name.words.begin() - 1;
        if (before >= 1 && tree.text(before).equals(",")) {
            before--;
        }
        boolean belongs = before >= 0
                && (tree.head(before) == name.head || tree.head(name.head) == before)
                && tree.is(before, "nmod:desc", "compound", "flat", "appos")
                        | tree.is(name.head, "appos", "flat", "nmod:desc");
        return belongs ? before : -1;
    }
}
