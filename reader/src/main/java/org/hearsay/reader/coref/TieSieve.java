package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;

/**
 * Links what stands together as one: appositions, a noun and the name right after it, "X is a general", "the town of X", and
 * relative pronouns. Keeps apart a relative and whose relative it is. Looks at the words in their order as well as at the trees.
 */
final class TieSieve {

    private static final Set<String> CLOSERS =
            Set.of(",", ".", ";", ":", ")", "—", "–", "-", "?", "!", "\"", "”", "who", "whose");
    private final Lexicon lexicon;

    TieSieve(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void apply(Board board) {
        Map<Integer, List<Draft>> allByEnd = new HashMap<>();
        for (Draft draft : board.drafts) {
            allByEnd.computeIfAbsent(draft.words.end(), k -> new ArrayList<>()).addFirst(draft);
            keepApart(board, draft);
        }
        Copulas copulas = new Copulas(board);
        for (Draft draft : board.drafts) {
            if (draft.isPronoun()) {
                relative(board, draft);
                gloss(board, draft).ifPresent(found -> board.link(found, draft));
            } else {
                nameAfter(board, draft);
                apposition(board, draft, allByEnd);
                copulas.apply(draft);
                placeOf(board, draft);
                opening(board, draft);
            }
        }
    }

    private static void keepApart(Board board, Draft draft) {
        int possessor = draft.isNominal() ? Chunk.of(board.tree, draft.head).possessor() : -1;
        if (possessor >= 0) {
            board.at(possessor).ifPresent(draft.chain()::keepApart);
        }
    }

    private static void relative(Board board, Draft draft) {
        int antecedent = draft.lemma.startsWith("who") ? Relatives.antecedent(board.tree, draft.head) : -1;
        if (antecedent >= 0) {
            board.at(antecedent).ifPresent(found -> board.link(found, draft));
        }
    }

    /** What stands in brackets after a pronoun and says whom it means: "he (Adel) left", "they (rebels) came". */
    static Optional<Draft> gloss(Board board, Draft pronoun) {
        int open = pronoun.head + 1;
        return open + 2 < board.tree.size() && board.tree.text(open).equals("(")
                ? board.at(open + 1)
                        .filter(found -> !found.isPronoun()
                                && found.words.begin() == open + 1
                                && found.words.end() < board.tree.size()
                                && board.tree.text(found.words.end()).equals(")"))
                : Optional.empty();
    }

    /** "his brother Omar", "the opposition leader Karim Adel". */
    private static void nameAfter(Board board, Draft draft) {
        if (draft.isNominal() && !draft.plural && draft.head + 1 < board.tree.size()) {
            board.at(draft.head + 1)
                    .filter(name ->
                            name.isName() && name.words.begin() == draft.head + 1 && isOne(board.tree, name, draft))
                    .ifPresent(name -> board.link(name, draft));
        }
    }

    private static boolean isOne(Tree tree, Draft name, Draft noun) {
        return tree.sentence(name.head) == tree.sentence(noun.head)
                && name.type == noun.type
                && (!tree.is(name.head, "nsubj") || tree.head(noun.head) == name.head);
    }

    /** Two noun phrases with a comma between, the second closed by another mark, at least one of them no name. */
    private void apposition(Board board, Draft draft, Map<Integer, List<Draft>> byEnd) {
        Tree tree = board.tree;
        int begin = draft.isName() ? Titles.begin(tree, draft, lexicon) : draft.words.begin();
        boolean comma = begin > 1
                && (tree.text(begin - 1).equals(",") || tree.text(begin - 1).equals("("));
        for (int end = comma ? beforeAge(tree, begin - 1) : -1; end > 0; ) {
            List<Draft> ending = byEnd.getOrDefault(end, List.of()).stream()
                    .filter(found -> !found.isPronoun() && tree.sentence(found.head) == tree.sentence(draft.head))
                    .toList();
            Optional<Draft> apposed = ending.stream()
                    .filter(found -> tree.is(draft.head, "appos") && tree.head(draft.head) == found.head)
                    .findFirst()
                    .filter(found -> isApposed(board, found, draft))
                    .or(() -> ending.stream()
                            .filter(found -> isApposed(board, found, draft))
                            .findFirst());
            if (apposed.isPresent()) {
                board.link(apposed.get(), draft);
                sharing(board, apposed.get()).ifPresent(other -> board.link(other, draft));
                return;
            }
            int outer = ending.isEmpty() ? 0 : ending.getLast().words.begin();
            end = outer > 0 && tree.upos(outer - 1).equals("ADP") ? outer - 1 : -1;
        }
    }

    /** The comma that ends a name, where an age stands between it and what the person is: "Adel, 46, a lawyer". */
    private static int beforeAge(Tree tree, int comma) {
        boolean age = comma > 2
                && tree.text(comma - 1).matches("\\d{1,3}")
                && tree.text(comma - 2).equals(",")
                && tree.sentence(comma - 2) == tree.sentence(comma);
        return age ? comma - 2 : comma;
    }

    /** Whether a relative is called by a word for the other sex than a given name is of: "the daughter of the president, Samir Orr". */
    private boolean isOfOtherSex(Tree tree, Draft relative, Draft name) {
        return lexicon.isKin(relative.lemma)
                && name.isName()
                && relative.gender.isPresent()
                && lexicon.given(tree.lower(name.words.begin()))
                        .filter(gender -> !relative.gender.equals(Optional.of(gender)))
                        .isPresent();
    }

    private boolean isApposed(Board board, Draft first, Draft second) {
        Tree tree = board.tree;
        if (isBodyTold(board, first, second)) {
            return true;
        }
        if (tree.xpos(second.words.begin()).equals("WP$")
                || first.plural != second.plural
                || isOfOtherSex(tree, first, second)
                || first.isName() && second.isName() && !isAcronym(board, second)) {
            return false;
        }
        if (tree.is(second.head, "appos") && tree.head(second.head) == first.head) {
            return true;
        }
        boolean known = first.isNominal()
                ? Chunk.of(tree, first.head).determiner() >= 0
                        || tree.lower(first.words.begin()).equals("one")
                        || lexicon.isKin(first.lemma)
                        || sharing(board, first).isPresent()
                : !second.lemma.equals("source");
        return (known && first.type == Mention.Type.PERSON || isPlaceTold(tree, first, second))
                && first.type == second.type
                && !isListed(board, first, second)
                && isClosed(tree, second);
    }

    /** "the nation's second city, Karos," and "Karos, the nation's second city,": a name and what the place of that name is. */
    private static boolean isPlaceTold(Tree tree, Draft first, Draft second) {
        Draft noun = first.isName() ? second : first;
        return Types.isPlace(first.type)
                && first.isName() != second.isName()
                && noun.words.end() == noun.head + 1
                && Chunk.of(tree, noun.head).isDefinite(tree);
    }

    /** "the Vessel Institute, a charity based in London, said": the name of a body and what it is. */
    private static boolean isBodyTold(Board board, Draft first, Draft second) {
        Tree tree = board.tree;
        boolean body = second.type == Mention.Type.ORGANISATION || second.type == Mention.Type.GROUP;
        return first.isName()
                && first.type == Mention.Type.ORGANISATION
                && second.isNominal()
                && body
                && tree.lower(second.words.begin()).matches("an?")
                && !isListed(board, first, second)
                && isClosed(tree, second);
    }

    /** Whether a mark closes an apposition before the next finite verb. */
    private static boolean isClosed(Tree tree, Draft draft) {
        int limit = Math.min(tree.size(), draft.words.end() + 20);
        for (int i = draft.words.end(); i < limit && tree.sentence(i) == tree.sentence(draft.head); i++) {
            if (CLOSERS.contains(tree.lower(i))) {
                return true;
            }
            if (tree.isFinite(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isListed(Board board, Draft first, Draft second) {
        Tree tree = board.tree;
        int end = listEnd(board, second);
        boolean goesOn =
                end + 1 < tree.size() && (isAnd(tree, end) || tree.text(end).equals(",") && isAnd(tree, end + 1));
        return goesOn || tree.is(second.head, "conj") && tree.head(second.head) == first.head;
    }

    /** The end of the names that follow one with commas between: "Idris, Karim" of "Idris, Karim and Tarek". */
    private static int listEnd(Board board, Draft first) {
        Tree tree = board.tree;
        int end = first.words.end();
        while (first.isName() && end + 1 < tree.size() && tree.text(end).equals(",")) {
            int begin = end + 1;
            Optional<Draft> next = board.at(begin)
                    .filter(found -> found.isName() && found.type == first.type && found.words.begin() == begin);
            if (next.isEmpty() || tree.sentence(begin) != tree.sentence(first.head)) {
                break;
            }
            end = next.get().words.end();
        }
        return end;
    }

    private static boolean isAnd(Tree tree, int word) {
        return tree.lower(word).equals("and") || tree.lower(word).equals("or");
    }

    /** "A general in the Guard, he is …": a description that opens a sentence, before any verb, and the subject after it. */
    private static void opening(Board board, Draft draft) {
        Tree tree = board.tree;
        int begin = tree.layout().sentences().get(tree.sentence(draft.head)).begin();
        Chunk chunk = Chunk.of(tree, draft.head);
        boolean opens = draft.isNominal()
                && !draft.plural
                && draft.type == Mention.Type.PERSON
                && chunk.begin() == begin
                && chunk.determiner() >= 0
                && !chunk.isDefinite(tree);
        for (int i = draft.words.end(); opens && i < Math.min(tree.size(), begin + 30); i++) {
            Optional<Draft> subject = board.at(i)
                    .filter(found -> found.words.begin() > 0
                            && tree.text(found.words.begin() - 1).equals(","));
            if (subject.isPresent()
                    && (subject.get().isName()
                            || subject.get().lemma.equals("he")
                            || subject.get().lemma.equals("she"))) {
                board.link(subject.get(), draft);
                return;
            }
            if (tree.isFinite(i) || tree.sentence(i) != tree.sentence(draft.head)) {
                return;
            }
        }
    }

    /** The other noun of "his late father and predecessor", which is one man; "wife and sister" are two women. */
    private Optional<Draft> sharing(Board board, Draft second) {
        Tree tree = board.tree;
        Chunk chunk = Chunk.of(tree, second.head);
        int and = chunk.begin() - 1;
        boolean joined = and > 0
                && tree.lower(and).equals("and")
                && chunk.determiner() < 0
                && second.isNominal()
                && !lexicon.isKin(second.lemma);
        return joined ? board.at(and - 1).filter(found -> found.isNominal() && !found.plural) : Optional.empty();
    }

    private static boolean isAcronym(Board board, Draft draft) {
        String text = board.text(draft);
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void placeOf(Board board, Draft draft) {
        Tree tree = board.tree;
        int of = draft.head + 1;
        if (draft.isNominal()
                && !draft.plural
                && lexicon.placeOf.contains(draft.lemma)
                && of + 1 < tree.size()
                && tree.lower(of).equals("of")) {
            board.at(of + 1)
                    .filter(found -> found.isName() && Types.isPlace(found.type) && found.words.begin() == of + 1)
                    .ifPresent(found -> board.link(found, draft));
        }
    }
}
