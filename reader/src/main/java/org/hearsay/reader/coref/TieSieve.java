package org.hearsay.reader.coref;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;

/**
 * Links what the syntax says is one: appositions, a noun and the name right after it, "X is a general", "the town of X", and
 * relative pronouns. Keeps apart what it says are two: a relative and whose relative it is, subject and object.
 */
final class TieSieve {

    private static final Set<String> UNSURE =
            Set.of("not", "n't", "n’t", "never", "would", "could", "may", "might", "should", "can", "will", "wo", "'d", "’d");

    private final Lexicon lexicon;

    TieSieve(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Board board) {
        for (Draft draft : board.drafts) {
            keepApart(board, draft);
        }
        for (Draft draft : board.drafts) {
            if (draft.isPronoun()) {
                relative(board, draft);
            } else {
                apposition(board, draft);
                nameAfter(board, draft);
                copula(board, draft);
                placeOf(board, draft);
            }
        }
    }

    private static void keepApart(Board board, Draft draft) {
        int possessor = Determiners.possessor(board.tree, draft.head);
        if (draft.isNominal() && possessor >= 0) {
            board.at(possessor).ifPresent(draft.chain()::keepApart);
        }
    }

    private static void relative(Board board, Draft draft) {
        int antecedent = draft.lemma.startsWith("who") ? Relatives.antecedent(board.tree, draft.head) : -1;
        if (antecedent >= 0) {
            board.at(antecedent).ifPresent(found -> board.link(found, draft));
        }
    }

    private void apposition(Board board, Draft draft) {
        Tree tree = board.tree;
        if (!tree.is(draft.head, "appos") || tree.head(draft.head) > draft.head) {
            return;
        }
        int head = tree.head(draft.head);
        int near = tree.children(head, "conj")
                .filter(child -> child < draft.head && !board.at(child).map(Draft::isPronoun).orElse(true))
                .reduce((a, b) -> b)
                .orElse(head);
        board.at(near).filter(found -> found.plural == draft.plural && (found.isNominal() || draft.isNominal() || isAcronym(board, draft)))
                .ifPresent(found -> board.link(found, draft));
        if (near != head && isOther(tree, near) && !isOther(tree, head)) {
            board.at(head).filter(found -> !found.plural).ifPresent(found -> board.link(found, draft));
        }
    }

    /** "father and predecessor" is one man, "wife and sister" are two women: the second noun is no kin word and has no determiner. */
    private boolean isOther(Tree tree, int noun) {
        return !lexicon.isKin(tree.lemma(noun)) && tree.child(noun, "det", "nmod:poss") < 0;
    }

    private static boolean isAcronym(Board board, Draft draft) {
        String text = board.text(draft);
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private static void nameAfter(Board board, Draft draft) {
        int after = draft.head + 1;
        if (!draft.isNominal() || after >= board.tree.size() || draft.plural) {
            return;
        }
        int head = board.tree.head(draft.head);
        Optional<Draft> name = board.tree.children(draft.head, "appos", "flat", "nmod:desc", "compound", "dep")
                .mapToObj(board::at)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> head > draft.head && board.tree.is(draft.head, "nmod:desc", "compound", "flat", "appos") ? board.at(head) : Optional.empty());
        name.filter(found -> found.isName() && found.words.begin() == after).ifPresent(found -> board.link(found, draft));
    }

    private void copula(Board board, Draft draft) {
        Tree tree = board.tree;
        int subject = tree.child(draft.head, "nsubj");
        boolean person = draft.type == Mention.Type.PERSON || draft.isCollective();
        if (subject < 0 || tree.child(draft.head, "cop") < 0 || !draft.isNominal() || !person || lexicon.isKin(draft.lemma)) {
            return;
        }
        boolean unsure = tree.has(draft.head, child -> UNSURE.contains(tree.lower(child)) || tree.is(child, "mark") && tree.lower(child).equals("if"));
        boolean describes = Determiners.of(tree, draft.head) >= 0 && !tree.lower(Determiners.of(tree, draft.head)).equals("no");
        if (!unsure && describes) {
            board.at(subject).filter(found -> found.plural == draft.plural && !found.lemma.equals("it")).ifPresent(found -> board.link(found, draft));
        }
    }

    private void placeOf(Board board, Draft draft) {
        if (draft.isNominal() && !draft.plural && lexicon.placeOf.contains(draft.lemma)) {
            board.tree.children(draft.head, "nmod")
                    .filter(child -> child > draft.head && board.tree.has(child, word -> board.tree.lower(word).equals("of")))
                    .mapToObj(board::at)
                    .flatMap(Optional::stream)
                    .filter(found -> found.isName() && Types.isPlace(found.type))
                    .findFirst()
                    .ifPresent(found -> board.link(found, draft));
        }
    }
}
