package org.hearsay.reader.coref;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.core.Mention;

/** Which nouns head a mention, and of what type: by the reading model's type where it has one, and the noun lists. */
final class Nominals {

    /** Endings of nouns that stand for no person, whatever the model says. */
    private static final Pattern ABSTRACT = Pattern.compile(".{2,}(?:tion|sion|ness|ity|ism|ment|ance|ence|ship)");

    private final Lexicon lexicon;
    private final Tree tree;
    private final Map<Integer, Mention.Type> named;

    /** @param named the words that stand in names, with what these name */
    Nominals(Lexicon lexicon, Tree tree, Map<Integer, Mention.Type> named) {
        this.lexicon = lexicon;
        this.tree = tree;
        this.named = named;
    }

    /** The type of the mention that a word heads; empty if it heads none that stands for people, bodies, places or documents. */
    Optional<Mention.Type> type(int word) {
        boolean nominal = tree.isNoun(word);
        if (!nominal
                || Kinship.isOfInLaw(tree, word)
                || isModifier(word)
                || Character.isDigit(tree.text(word).charAt(0))) {
            return Optional.empty();
        }
        Optional<Lexicon.Noun> form = lexicon.noun(tree.lower(word));
        String noun = form.isPresent() ? tree.lower(word) : tree.lemma(word);
        Optional<Lexicon.Sort> sort = form.or(() -> lexicon.noun(noun)).map(Lexicon.Noun::sort);
        boolean plural = tree.xpos(word).endsWith("S");
        return switch (tree.mention(word)) {
            case "person" ->
                sort.isEmpty() && ABSTRACT.matcher(tree.lemma(word)).matches()
                        ? Optional.empty()
                        : Optional.of(listed(sort.orElse(Lexicon.Sort.PERSON), plural));
            case "organization" ->
                Optional.of(sort.map(known -> body(known, plural)).orElse(Mention.Type.ORGANISATION));
            case "place" -> Optional.of(Mention.Type.PLACE);
            case "O" -> sort.filter(known -> !isThing(known) || isPlaceOf(word)).map(known -> listed(known, plural));
            case "abstract", "object" ->
                sort.filter(known -> known != Lexicon.Sort.PLACE && !lexicon.ambiguous.contains(noun))
                        .map(known -> listed(known, plural));
            default ->
                sort.filter(known -> known == Lexicon.Sort.DOCUMENT || known == Lexicon.Sort.KIN)
                        .map(known -> listed(known, plural));
        };
    }

    /** The type of what speaks, whatever it is. */
    Mention.Type sourceType(int word) {
        boolean plural = tree.xpos(word).endsWith("S");
        return type(word)
                .or(() -> lexicon.noun(tree.lemma(word)).map(noun -> listed(noun.sort(), plural)))
                .orElse(
                        plural
                                        || tree.upos(word).equals("NUM")
                                        || tree.upos(word).equals("ADJ")
                                ? Mention.Type.GROUP
                                : Mention.Type.OTHER);
    }

    private static boolean isThing(Lexicon.Sort sort) {
        return sort == Lexicon.Sort.DOCUMENT || sort == Lexicon.Sort.PLACE;
    }

    private static Mention.Type body(Lexicon.Sort sort, boolean plural) {
        return switch (sort) {
            case PERSON, KIN -> plural ? Mention.Type.GROUP : Mention.Type.PERSON;
            case COLLECTIVE -> Mention.Type.GROUP;
            case BODY, PLACE, DOCUMENT -> Mention.Type.ORGANISATION;
        };
    }

    private static Mention.Type listed(Lexicon.Sort sort, boolean plural) {
        return switch (sort) {
            case PERSON, KIN -> plural ? Mention.Type.GROUP : Mention.Type.PERSON;
            case COLLECTIVE -> Mention.Type.GROUP;
            case BODY -> Mention.Type.ORGANISATION;
            case DOCUMENT -> Mention.Type.DOCUMENT;
            case PLACE -> Mention.Type.PLACE;
        };
    }

    /** Whether a noun stands before "of" and a name: "the town of Rabat". */
    private boolean isPlaceOf(int word) {
        return word + 2 < tree.size()
                && lexicon.placeOf.contains(tree.lemma(word))
                && tree.lower(word + 1).equals("of")
                && named.containsKey(word + 2);
    }

    /** Whether a noun only describes another ("opposition leader"), or is a title without a determiner before a name. */
    private boolean isModifier(int word) {
        int next = Kinship.end(tree, word);
        if (Titles.isTitleOf(tree, word, named::containsKey)) {
            return Chunk.of(tree, word).determiner() < 0;
        }
        if (next >= tree.size()
                || tree.sentence(next) != tree.sentence(word)
                || tree.mention(next).equals("time")) {
            return false;
        }
        boolean noun = tree.isNoun(next) || named.containsKey(next);
        boolean hyphened = tree.text(next).equals("-")
                && tree.layout().words().get(next - 1).end()
                        == tree.layout().words().get(next).begin();
        return hyphened
                || noun && !(isNameOf(word, next) && Chunk.of(tree, word).determiner() >= 0);
    }

    /** Whether a name can be the one that a noun before it stands for: "the leader Karim Adel", not "the rebel Naldian Army". */
    private boolean isNameOf(int noun, int name) {
        boolean person = lexicon.noun(tree.lemma(noun))
                .filter(known -> known.sort() == Lexicon.Sort.PERSON || known.sort() == Lexicon.Sort.KIN)
                .isPresent();
        Mention.Type type = named.get(name);
        return type != null && (!person || type == Mention.Type.PERSON);
    }
}
