package org.hearsay.reader.claim.role;

import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Mention;
import org.hearsay.reader.coref.Tree;

/** Reads how far and which way from one place another is: "Karos, about 40 km (25 miles) east of Velm". */
final class Measures {

    private static final Set<String> LYING = Set.of("be", "lie", "sit", "locate", "situate");

    private final Tree tree;
    private final Cast cast;

    Measures(Tree tree, Cast cast) {
        this.tree = tree;
        this.cast = cast;
    }

    /** The noun or name before a measure or direction, with nothing but the measure, commas and "which lies" between. */
    Optional<Integer> before(int word) {
        int before = word - 1;
        while (before >= 0 && tree.sentence(before) == tree.sentence(word) && isBetween(before)) {
            before--;
        }
        Optional<Mention> own = cast.at(before);
        return before < 0 || tree.sentence(before) != tree.sentence(word)
                ? Optional.empty()
                : cast.nameAround(before).or(() -> own).map(cast::head).filter(head -> head >= 0);
    }

    /** Where the words of a measure or direction begin: at the "40" of "40 km east". */
    int begin(int word) {
        int unit = isUnit(word) ? word : word - 1;
        return unit > 0 && isUnit(unit) && tree.sentence(unit - 1) == tree.sentence(word) ? unit - 1 : word;
    }

    private boolean isBetween(int word) {
        boolean lies = LYING.contains(tree.lemma(word))
                && (tree.xpos(word).equals("VBN")
                        || word > 0 && tree.xpos(word - 1).startsWith("W"));
        return lies || tree.xpos(word).startsWith("W") || isOfMeasure(word);
    }

    /** Whether a noun counts a distance: the "km" of "40 km". */
    boolean isUnit(int word) {
        return word > 0 && tree.isNoun(word) && tree.upos(word - 1).equals("NUM") && !isNamed(word);
    }

    private boolean isOfMeasure(int word) {
        return switch (tree.upos(word)) {
            case "NUM", "PUNCT", "ADV" -> true;
            default -> isUnit(word);
        };
    }

    private boolean isNamed(int word) {
        return cast.at(word)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent();
    }
}
