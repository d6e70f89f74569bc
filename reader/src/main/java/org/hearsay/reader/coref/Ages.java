package org.hearsay.reader.coref;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.core.Mention;

/**
 * Links who is told of without a name to the one who is named with the same age, if nobody else in the report is of that age: "A
 * 23-year-old man has been charged … Jon Mertens, 23, of Karos". Whoever is told of by one noun and age in a headline and again below
 * it is one as well.
 */
final class Ages {

    private static final int OLDEST = 119;
    private static final Set<String> CLOSERS = Set.of(",", ".", ";", ")", "and", "of", "from", "who", "was", "is");

    private static final int SENTENCES = 3;
    private static final Set<String> NEWCOMERS = Set.of("man", "woman", "boy", "girl", "teenager", "teen");

    private final Board board;
    private final Speakers speakers;
    private final Tree tree;
    private final Lexicon lexicon;

    Ages(Board board, Lexicon lexicon, Speakers speakers) {
        this.speakers = speakers;
        this.board = board;
        this.lexicon = lexicon;
        tree = board.tree;
    }

    void apply() {
        Map<Integer, List<Draft>> byAge = board.drafts.stream()
                .filter(draft -> (draft.isName() || isPerson(draft))
                        && draft.type == Mention.Type.PERSON
                        && age(draft).isPresent())
                .collect(Collectors.groupingBy(draft -> age(draft).getAsInt(), TreeMap::new, Collectors.toList()));
        byAge.values().stream().filter(drafts -> drafts.size() > 1).forEach(this::link);
        Set<Chain> seen = new HashSet<>();
        for (Draft draft : board.drafts) {
            boolean first = draft.isName() && draft.type == Mention.Type.PERSON && seen.add(draft.chain());
            if (first
                    && opens(draft)
                    && after(draft.words.end()).isPresent()
                    && speakers.within(draft.words).findAny().isEmpty()) {
                introduce(draft);
            }
        }
    }

    private boolean opens(Draft name) {
        int begin = name.words.begin();
        return begin == 0 || tree.sentence(begin - 1) != tree.sentence(begin);
    }

    /** Links to a name that comes with an age the only man or woman told of before: "A man has been charged. Jon Mertens, 23, of Karos". */
    private void introduce(Draft name) {
        List<Draft> unnamed = board.drafts.stream()
                .takeWhile(draft -> draft.head < name.head)
                .filter(draft -> isPerson(draft)
                        && NEWCOMERS.contains(draft.lemma)
                        && draft.chain().isOfSexOf(name.chain()))
                .toList();
        boolean one = unnamed.stream()
                        .filter(draft -> !tree.layout().isHeading(draft.head))
                        .map(Draft::chain)
                        .distinct()
                        .count()
                == 1;
        boolean recent = one && tree.sentence(name.head) - tree.sentence(unnamed.getLast().head) <= SENTENCES;
        if (recent && unnamed.stream().noneMatch(draft -> draft.chain().isNamed())) {
            unnamed.forEach(draft -> board.link(name, draft));
        }
    }

    private void link(List<Draft> drafts) {
        List<Chain> named = drafts.stream()
                .map(Draft::chain)
                .filter(Chain::isNamed)
                .distinct()
                .toList();
        List<Draft> unnamed = drafts.stream()
                .filter(draft -> !draft.chain().isNamed() && !lexicon.isOtherOne(tree, draft.head))
                .toList();
        if (named.size() == 1) {
            Draft name = drafts.stream()
                    .filter(draft -> draft.chain().isNamed())
                    .findFirst()
                    .orElseThrow();
            unnamed.stream()
                    .filter(draft -> draft.head < name.head && name.chain().isOfSexOf(draft.chain()))
                    .forEach(draft -> board.link(name, draft));
        } else if (named.isEmpty() && !unnamed.isEmpty()) {
            Draft first = unnamed.getFirst();
            unnamed.stream()
                    .skip(1)
                    .filter(draft -> draft.lemma.equals(first.lemma)
                            && (tree.layout().isHeading(first.head)
                                    || Chunk.of(tree, draft.head).isDefinite(tree)))
                    .forEach(draft -> board.link(first, draft));
        }
    }

    /** Whether it tells of one person by what he is, and not by whose son he is. */
    private boolean isPerson(Draft draft) {
        int next = draft.head + 1;
        boolean parent = next + 1 < tree.size()
                && tree.lower(next).equals("of")
                && tree.upos(next + 1).equals("NUM");
        return draft.isNominal()
                && draft.type == Mention.Type.PERSON
                && !draft.plural
                && (parent || !lexicon.isKin(draft.lemma));
    }

    /** The age beside a noun or name: "23-year-old man", "a man aged 23", "Jon Mertens, 23, of", "Jon Mertens (23)". */
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
        int word = tree.text(end).equals(",") || tree.text(end).equals("(") ? end + 1 : end;
        boolean aged = tree.lower(word).equals("aged");
        word += aged ? 1 : 0;
        boolean closed = word + 1 < tree.size() && CLOSERS.contains(tree.lower(word + 1));
        return word > end && closed ? number(word) : OptionalInt.empty();
    }

    private OptionalInt number(int word) {
        return Optional.of(tree.text(word)).filter(text -> text.matches("\\d{1,3}")).map(Integer::parseInt).stream()
                .filter(age -> age > 0 && age <= OLDEST)
                .mapToInt(Integer::intValue)
                .findFirst();
    }
}
