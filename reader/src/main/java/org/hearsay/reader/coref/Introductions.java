package org.hearsay.reader.coref;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.name.Table;

/**
 * Links the one who speaks first without a name to the name that comes after. A report opens with what a speaker is and names him
 * when he speaks again: "The head of the port authority said … “We are working,” Captain Karim Adel told reporters", "a government
 * spokesman said … Government spokesman Karim Adel said"; or says which of those told of he is: "an officer said … Karim Adel, the
 * officer, said". Nobody who is named in full for the first time and called nothing is
 * new to the report.
 */
final class Introductions {

    private static final int SENTENCES = 5;
    private static final int FAR = 10;
    /** Nouns of people of whom a report cites several. */
    private static final Set<String> MANY = Set.of("official", "source", "member", "person", "woman", "man");

    private final Set<String> addresses = Table.words(Introductions.class, "addresses.txt");
    private final Board board;
    private final Tree tree;
    private final Lexicon lexicon;
    private final Speakers speakers;

    Introductions(Board board, Lexicon lexicon, Speakers speakers) {
        this.board = board;
        tree = board.tree;
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    void apply() {
        Set<Chain> seen = new HashSet<>();
        for (Draft draft : board.drafts) {
            boolean first = draft.isName()
                    && draft.type == Mention.Type.PERSON
                    && !tree.layout().isHeading(draft.head)
                    && seen.add(draft.chain());
            if (first && speakers.within(draft.words).findAny().isPresent() && isFull(draft)) {
                described(draft).ifPresent(unnamed -> board.link(draft, unnamed));
                seen.add(draft.chain());
            }
        }
        Set<Chain> named = new HashSet<>();
        for (Draft draft : board.drafts) {
            if (draft.isName() && draft.type == Mention.Type.PERSON && named.add(draft.chain()) && isFull(draft)) {
                takenUp(draft).ifPresent(unnamed -> board.link(draft, unnamed));
                named.add(draft.chain());
            }
        }
    }

    /** Whether it is more than a surname: of two words that begin with a capital, "Abdel Elsani" too. */
    private boolean isFull(Draft name) {
        return PersonName.of(board.text(name)).isFull()
                || IntStream.range(name.words.begin(), name.words.end())
                                .filter(word ->
                                        Character.isUpperCase(tree.text(word).charAt(0)))
                                .count()
                        > 1;
    }

    /** Who spoke last before a name, or did what the sentence before tells, if that one has no name and can be him. */
    private Optional<Draft> described(Draft name) {
        Optional<Draft> last = speakers.before(name.words.begin())
                .map(board::at)
                .flatMap(Optional::stream)
                .filter(source -> !source.isPronoun())
                .findFirst();
        return last.filter(found -> canBe(found, name))
                .or(() -> doer(tree.sentence(name.head) - 1)
                        .filter(found -> title(name).isEmpty() && canBe(found, name)));
    }

    /** Who does what the main clause of a sentence tells. */
    private Optional<Draft> doer(int sentence) {
        Span words = sentence < 0 ? new Span(0, 0) : tree.layout().sentences().get(sentence);
        return IntStream.range(words.begin(), words.end())
                .filter(word -> tree.is(word, "nsubj") && tree.head(word) >= 0 && tree.is(tree.head(word), "root"))
                .mapToObj(board::at)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean canBe(Draft unnamed, Draft name) {
        return Optional.of(unnamed)
                .filter(found -> found.isNominal()
                        && found.type == Mention.Type.PERSON
                        && !found.plural
                        && !found.chain().isNamed()
                        && tree.sentence(name.head) > tree.sentence(found.head)
                        && tree.sentence(name.head) - tree.sentence(found.head) <= SENTENCES)
                .filter(found -> title(name).contains(tree.lemma(found.head))
                        ? name.chain().roles().contains(found.lemma)
                                && isSame(found, name)
                                && !lexicon.isOtherOne(tree, found.head)
                        : found.chain().drafts().stream().anyMatch(this::isOneOfItsKind) && isCalledNothing(name))
                .isPresent();
    }

    /** Who was told of before a name that says which one he is: "an officer at the base … Karim Adel, the officer, said". */
    private Optional<Draft> takenUp(Draft name) {
        Optional<Draft> gloss = name.chain().drafts().stream()
                .filter(draft -> draft.isNominal()
                        && draft.words.begin() == name.words.end() + 1
                        && draft.head == draft.words.begin() + 1
                        && draft.words.end() == draft.head + 1
                        && tree.lower(draft.words.begin()).equals("the")
                        && tree.text(name.words.end()).equals(","))
                .findFirst();
        List<Draft> unnamed = gloss.stream()
                .flatMap(found -> board.drafts.stream()
                        .filter(draft -> draft.isNominal()
                                && draft.type == Mention.Type.PERSON
                                && !draft.plural
                                && draft.lemma.equals(found.lemma)
                                && draft.head < name.head
                                && tree.sentence(name.head) - tree.sentence(draft.head) <= FAR
                                && !draft.chain().isNamed()
                                && !lexicon.isOtherOne(tree, draft.head)))
                .toList();
        return unnamed.stream().map(Draft::chain).distinct().count() == 1
                ? Optional.of(unnamed.getLast())
                : Optional.empty();
    }

    /** Whether somebody is called what few are: "another official, the ambassador to Naldia," is the ambassador. */
    private boolean isOneOfItsKind(Draft described) {
        return described.isNominal()
                && !MANY.contains(described.lemma)
                && isTelling(described)
                && !lexicon.isOtherOne(tree, described.head);
    }

    /** Whether it says more than "the president", whom a report may cite at any time. */
    private boolean isTelling(Draft found) {
        Chunk chunk = Chunk.of(tree, found.head);
        return !content(found.words, found.head).isEmpty() || chunk.determiner() >= 0 && !chunk.isDefinite(tree);
    }

    /** Whether nothing in the name's own words tells who he is, but for a rank or form of address. */
    private boolean isCalledNothing(Draft name) {
        int begin = Titles.begin(tree, name, lexicon);
        boolean opens = begin == 0
                || tree.sentence(begin - 1) != tree.sentence(begin)
                || !tree.isNoun(begin - 1)
                        && !tree.text(begin - 1).equals(",")
                        && !tree.upos(begin - 1).equals("ADJ")
                        && !tree.xpos(begin - 1).equals("POS")
                        && !tree.text(begin - 1).equals("-");
        boolean explained =
                name.words.end() < tree.size() && tree.text(name.words.end()).matches("[,(–—-]|of|from|who");
        return (opens || tree.text(begin - 1).equals(",") && isQuotedBefore(begin - 1))
                && !explained
                && name.chain().drafts().stream().noneMatch(Draft::isNominal)
                && addresses.containsAll(name.chain().roles());
    }

    private boolean isQuotedBefore(int comma) {
        return tree.isQuoted(comma) || comma > 0 && tree.isQuoted(comma - 1);
    }

    /** Whether one description has all the words of the other: "a Karsovan government spokesman", "government spokesman Karim Adel". */
    private boolean isSame(Draft unnamed, Draft name) {
        Set<String> description = content(unnamed.words, unnamed.head);
        Set<String> title = title(name);
        title.remove(tree.lemma(unnamed.head));
        return description.containsAll(title) || title.containsAll(description);
    }

    /** The nouns and adjectives right before a name. */
    private Set<String> title(Draft name) {
        int begin = name.words.begin();
        while (begin > 0
                && tree.sentence(begin - 1) == tree.sentence(name.head)
                && (tree.isNoun(begin - 1) || tree.upos(begin - 1).equals("ADJ"))) {
            begin--;
        }
        return content(new Span(begin, name.words.begin()), -1);
    }

    private Set<String> content(Span words, int head) {
        Set<String> found = new HashSet<>();
        IntStream.range(words.begin(), words.end())
                .filter(word ->
                        word != head && (tree.isNoun(word) || tree.upos(word).equals("ADJ")))
                .mapToObj(tree::lower)
                .forEach(found::add);
        return found;
    }
}
