package org.hearsay.reader.claim.role;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.core.Mention;
import org.hearsay.reader.coref.Chunk;
import org.hearsay.reader.coref.Tree;

/** Ties titles to the names they stand before. */
final class Titles {

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
