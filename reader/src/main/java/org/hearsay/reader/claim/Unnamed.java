package org.hearsay.reader.claim;

import java.util.List;
import java.util.Set;
import org.hearsay.reader.claim.syntax.Arguments;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Why somebody goes unnamed, which is no event: "was not authorised to speak to reporters", "speaking on condition of anonymity". */
final class Unnamed {

    private static final Set<String> LEAVE = Table.words(Unnamed.class, "leave-to-speak.txt");
    private static final Set<String> SPEAKING = Table.words(Unnamed.class, "speaking.txt");
    private static final Set<String> PRESS = Table.words(Unnamed.class, "press.txt");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

    private final Tree tree;
    private final Arguments arguments;
    private final Wording wording;

    Unnamed(Tree tree, Arguments arguments, Wording wording) {
        this.tree = tree;
        this.arguments = arguments;
        this.wording = wording;
    }

    /** Whether a word of speaking tells no more than that. */
    boolean isTold(int word) {
        return SPEAKING.contains(tree.lemma(word)) && (isDenied(word) || isOnCondition(word));
    }

    private boolean isDenied(int word) {
        int leave = tree.head(word);
        return leave >= 0
                && tree.is(word, "xcomp", "advcl")
                && wording.lemmas(leave).stream().anyMatch(LEAVE::contains)
                && tree.has(leave, not -> NOT.contains(tree.lower(not)))
                && tree.children(word, "obl")
                        .filter(child -> arguments.isCase(child, List.of("to", "with")))
                        .allMatch(child -> PRESS.contains(tree.lemma(child)));
    }

    private boolean isOnCondition(int word) {
        return tree.children(word, "obl")
                .anyMatch(terms -> tree.lemma(terms).equals("condition")
                        && tree.children(terms, "nmod")
                                .anyMatch(what -> tree.lemma(what).equals("anonymity")));
    }
}
