package org.hearsay.reader.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.core.Mention;

/**
 * Links who is told of without a name to the one who is named later with the same age and no title, if nobody else in the report is of
 * that age: "A 23-year-old man has been charged … Jon Mertens, 23, of Karos". Who is told of by one noun and age in a headline and again
 * below it is one as well.
 */
final class Ages {

    private static final int OLDEST = 119;
    private static final Set<String> CLOSERS = Set.of(",", ".", ";", "and", "of", "from", "who", "was", "is");

    private final Board board;
    private final Tree tree;
    private final Lexicon lexicon;

    Ages(Board board, Lexicon lexicon) {
        this.board = board;
        this.lexicon = lexicon;
        tree = board.tree;
    }

    void apply() {
        Map<Integer, List<Draft>> byAge = new TreeMap<>();
        for (Draft draft : board.drafts) {
            if (draft.type == Mention.Type.PERSON && (draft.isName() || isOne(draft))) {
                age(draft)
                        .ifPresent(age -> byAge.computeIfAbsent(age, none -> new ArrayList<>())
                                .add(draft));
            }
        }
        byAge.values().stream().filter(drafts -> drafts.size() > 1).forEach(this::link);
    }

    private void link(List<Draft> drafts) {
        List<Draft> unnamed = drafts.stream()
                .filter(draft -> !draft.chain().isNamed() && !lexicon.isOtherOne(tree, draft.head))
                .toList();
        List<Draft> named =
                drafts.stream().filter(draft -> draft.chain().isNamed()).toList();
        if (unnamed.isEmpty()
                || !areOne(unnamed)
                || named.stream().map(Draft::chain).distinct().count() > 1) {
            return;
        }
        Draft first = unnamed.getFirst();
        unnamed.forEach(draft -> board.link(first, draft));
        named.stream()
                .findFirst()
                .filter(name -> tree.sentence(name.head) > tree.sentence(first.head)
                        && name.chain().isOfSexOf(first.chain())
                        && Titles.of(tree, name, lexicon).isEmpty())
                .ifPresent(name -> board.link(name, first));
    }

    /** Whether all go by one noun, and none but the first below the headline is told of as new. */
    private boolean areOne(List<Draft> unnamed) {
        List<Draft> below = unnamed.stream()
                .filter(draft -> !tree.layout().isHeading(draft.head))
                .toList();
        return unnamed.stream().map(draft -> draft.lemma).distinct().count() == 1
                && below.stream()
                        .skip(1)
                        .allMatch(draft -> Chunk.of(tree, draft.head).isDefinite(tree));
    }

    /** Whether a noun tells of one person by what he is, and not by whose son he is. */
    private boolean isOne(Draft draft) {
        int next = draft.head + 1;
        boolean parent = next + 1 < tree.size()
                && tree.lower(next).equals("of")
                && tree.upos(next + 1).equals("NUM");
        return draft.isNominal() && !draft.plural && (parent || !lexicon.isKin(draft.lemma));
    }

    /** The age beside a noun or name: "23-year-old man", "a man aged 23", "Jon Mertens, 23, of". */
    private OptionalInt age(Draft draft) {
        OptionalInt before = before(draft);
        return before.isPresent() ? before : after(draft.isName() ? draft.words.end() : draft.head + 1);
    }

    private OptionalInt before(Draft draft) {
        int begin = draft.isName() ? draft.words.begin() : draft.head;
        int first = Math.max(Chunk.of(tree, begin).begin(), 0);
        for (int word = begin - 1; word - 4 >= first; word--) {
            if (tree.lower(word).equals("old") && tree.lower(word - 2).equals("year")) {
                return number(word - 4);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt after(int end) {
        if (end + 1 >= tree.size() || tree.sentence(end) != tree.sentence(end - 1)) {
            return OptionalInt.empty();
        }
        int word = tree.text(end).equals(",") ? end + 1 : end;
        boolean aged = tree.lower(word).equals("aged");
        word += aged ? 1 : 0;
        if (word == end || word + 1 >= tree.size()) {
            return OptionalInt.empty();
        }
        return aged || CLOSERS.contains(tree.lower(word + 1)) ? number(word) : OptionalInt.empty();
    }

    private OptionalInt number(int word) {
        int age = tree.text(word).matches("\\d{1,3}") ? Integer.parseInt(tree.text(word)) : 0;
        return age > 0 && age <= OLDEST ? OptionalInt.of(age) : OptionalInt.empty();
    }
}
