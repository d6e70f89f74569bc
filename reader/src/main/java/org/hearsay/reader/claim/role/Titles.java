package org.hearsay.reader.claim.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.core.Mention;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/** Ties titles to the names they stand before, and tells which words are of a title. */
final class Titles {

    /** Words of a title that are written small before one that is not, or are participles: "deputy CEO", "elected leader". */
    private static final Set<String> OF_TITLES = Table.words(Titles.class, "of-titles.txt");
    /** Words that say something of whoever has a title: "late", "slain". */
    private static final Set<String> NOT_OF_TITLES = Table.words(Titles.class, "not-of-titles.txt");

    private static final int FARTHEST = 12;
    private static final int LONGEST = 7;
    private static final Set<String> JOINTS = Set.of("-", "–", "of", "for", "and", "the", "&", ",");

    private final Tree tree;
    private final Cast cast;

    Titles(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** Whether a word is of a name itself, not of the title before it. */
    boolean isInHead(Mention name, int word) {
        return cast.at(word).filter(name::equals).isPresent();
    }

    /** Whether a word before a title says something else: the "slain" of "slain policeman", the "speech" of "the speech President Roe made". */
    boolean isNoPartOf(int word) {
        String lower = tree.lower(word);
        if (OF_TITLES.contains(lower)) {
            return false;
        }
        boolean smaller = isSmall(word) && isCapital(word + 1);
        boolean compound = word > 0 && tree.text(word - 1).equals("-");
        return NOT_OF_TITLES.contains(lower)
                || smaller && !tree.upos(word).equals("CCONJ")
                || tree.upos(word).equals("CCONJ") && word > 0 && isSmall(word - 1) && isCapital(word + 1)
                || tree.xpos(word).equals("VBN")
                || compound && (tree.upos(word).equals("VERB") || lower.equals("wing"))
                || lower.matches(".*-(?:wing|based|born|led|backed|held|run|[a-z]{3,}ing)");
    }

    private boolean isCapital(int word) {
        return Character.isUpperCase(tree.text(word).codePointAt(0));
    }

    private boolean isSmall(int word) {
        return Character.isLowerCase(tree.text(word).codePointAt(0));
    }

    /** The end of a title with what it is over, before the name that it stands before: "Chief of Detectives Omar Sael". */
    int end(int title) {
        int next = title + 1;
        if (next >= tree.size() || !isCapital(title) || !tree.lower(next).matches("of|for")) {
            return next;
        }
        return nameAfter(title)
                .map(name -> cast.words(name).begin())
                .filter(end -> end > next + 1)
                .filter(end -> !isNamedWithin(next, end))
                .orElse(next);
    }

    private boolean isNamedWithin(int begin, int end) {
        for (int word = begin; word < end; word++) {
            boolean named = cast.nameAround(word)
                    .filter(name -> switch (name.type()) {
                        case PLACE, ORGANISATION, FACILITY -> true;
                        default -> false;
                    })
                    .isPresent();
            if (named) {
                return true;
            }
        }
        return false;
    }

    /**
     * What one of these prepositions ties to a noun in the noun's own phrase: the "Naldia" of "the president of Naldia" and of
     * "President Omar Sael of Naldia", not that of "took President Omar Sael to Naldia".
     */
    List<Integer> after(int noun, List<String> prepositions) {
        Optional<Mention> name = nameAfter(noun);
        int begin = name.map(found -> cast.words(found).end()).orElse(noun + 1);
        for (int word = begin; word + 1 < Math.min(tree.size(), begin + FARTHEST); word++) {
            if (tree.sentence(word + 1) != tree.sentence(noun)) {
                break;
            }
            String lower = tree.lower(word);
            boolean own = prepositions.contains(lower)
                    && tree.upos(word).equals("ADP")
                    && (name.isEmpty() || lower.equals("of"))
                    && (word == begin || !lower.equals("to"));
            int next = own && tree.upos(word + 1).equals("DET") ? word + 2 : word + 1;
            Optional<Mention> found =
                    own ? cast.beginningAt(next).or(() -> cast.beginningAt(next - 1)) : Optional.empty();
            if (found.isPresent() && !isPossessor(found.get())) {
                return List.of(cast.head(found.get()));
            }
            if (!leadsOn(word) || name.isPresent() && word == begin && !own) {
                break;
            }
        }
        return List.of();
    }

    private boolean isPossessor(Mention mention) {
        int end = cast.words(mention).end();
        return end < tree.size() && tree.xpos(end).equals("POS");
    }

    /** Whether a word can stand within a noun's phrase. */
    private boolean leadsOn(int word) {
        return switch (tree.upos(word)) {
            case "NOUN", "PROPN", "ADJ", "DET", "NUM" -> true;
            case "ADP" -> Set.of("of", "for", "at").contains(tree.lower(word));
            default -> tree.xpos(word).equals("POS") || tree.text(word).equals("-");
        };
    }

    /** The person whose name follows a title, with nothing but nouns and adjectives between: "spokesman Captain Omar Sael". */
    Optional<Mention> nameAfter(int trigger) {
        IntPredicate joins = word -> switch (tree.upos(word)) {
            case "NOUN", "PROPN", "ADJ" -> true;
            default ->
                JOINTS.contains(tree.lower(word)) && !tree.text(word).equals(",")
                        || tree.lower(word).equals("in") && tree.text(word - 1).equals("-"); // "brother-in-law"
        };
        for (int word = trigger + 1; word < Math.min(tree.size(), trigger + LONGEST); word++) {
            if (tree.sentence(word) != tree.sentence(trigger)) {
                return Optional.empty();
            }
            boolean crosses =
                    JOINTS.contains(tree.lower(word)) && !tree.text(word).equals("-");
            if (crosses && !Character.isUpperCase(tree.text(trigger).codePointAt(0))) {
                return Optional.empty();
            }
            Optional<Mention> name = cast.nameAround(word).filter(found -> found.type() == Mention.Type.PERSON);
            if (name.isPresent()) {
                return name.filter(found -> Chunk.of(tree, trigger).determiner() < 0
                        || !tree.lower(Chunk.of(tree, trigger).determiner()).matches("an?"));
            }
            if (!joins.test(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
