package org.hearsay.reader.claim.modality;

import java.util.Set;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Events that last, told of in the present: "the war drives thousands from their homes", "the 16-month-old conflict". */
final class Lasting {

    private static final int HIGHEST = 8;
    private static final Set<String> PRESENT =
            Set.of("is", "are", "'s", "’s", "'re", "’re", "am", "has", "have", "can", "will", "may", "must");

    private final Set<String> nouns = Table.words(Lasting.class, "lasting.txt");

    /** Whether a word names an event that lasts and goes on as the sentence tells of it. */
    boolean goesOn(int word, Tree tree) {
        if (!tree.upos(word).equals("NOUN") || !nouns.contains(tree.lemma(word)) && !nouns.contains(tree.lower(word))) {
            return false;
        }
        boolean aged = tree.children(word, "amod", "compound")
                .anyMatch(child -> tree.lower(child).matches("old|ongoing|continuing|current|unending|raging"));
        return aged || isDefinite(word, tree) && !isPoint(word, tree) && isPresent(word, tree);
    }

    /** Whether it is only what something else came before or after: "before the war". */
    private static boolean isPoint(int word, Tree tree) {
        return tree.children(word, "case").anyMatch(mark -> tree.lower(mark).matches("before|after"));
    }

    /** Known to the reader: not "a war", "wars", "any conflict". */
    private static boolean isDefinite(int word, Tree tree) {
        return tree.children(word, "det", "nmod:poss")
                .anyMatch(child ->
                        tree.lower(child).matches("the|this|its|their|our|his|her") || tree.is(child, "nmod:poss"));
    }

    /** Whether the verb of the clause that a word stands in is in the present. */
    private static boolean isPresent(int word, Tree tree) {
        int at = tree.head(word);
        for (int step = 0; step < HIGHEST && at >= 0; step++) {
            boolean predicate = tree.isPredicate(at);
            if (predicate) {
                boolean auxiliary = tree.children(at, "aux", "cop").findAny().isPresent();
                if (auxiliary) {
                    return tree.children(at, "aux", "cop").anyMatch(aux -> PRESENT.contains(tree.lower(aux)));
                }
                if (tree.isFinite(at)) {
                    return tree.xpos(at).matches("VBZ|VBP");
                }
            }
            at = tree.head(at);
        }
        return false;
    }
}
