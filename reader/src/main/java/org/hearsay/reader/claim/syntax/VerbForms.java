package org.hearsay.reader.claim.syntax;

import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * What form a verb stands in: passive, finite, an infinitive, a support verb that says little itself, or the verb of a headline
 * that was taken for a noun.
 */
final class VerbForms {

    private static final Set<String> LIGHT = Table.words(VerbForms.class, "supports.txt");

    private final Tree tree;

    VerbForms(Tree tree) {
        this.tree = tree;
    }

    /** Whether what is said of a participle is done to it: by its auxiliary, or bare beside a noun, or shared with the verb it is joined to. */
    boolean isPassive(int verb) {
        if (!isParticiple(verb)
                || tree.isPerfect(verb)
                        && tree.children(verb, "aux")
                                .noneMatch(aux -> tree.lower(aux).equals("been"))
                        && tree.child(verb, "aux:pass") < 0) {
            return false;
        }
        boolean marked = tree.has(
                verb,
                child -> tree.is(child, "aux:pass", "nsubj:pass", "obl:agent") || tree.is(child, "aux") && isBe(child));
        boolean bare = tree.child(verb, "aux", "cop", "mark", "nsubj") < 0
                && (tree.is(verb, "acl", "amod", "advcl") && (!tree.is(verb, "acl:relcl") || isBareRelative(verb))
                        || tree.child(verb, "nsubj") < 0
                                && tree.is(verb, "root", "parataxis")
                                && tree.xpos(verb).equals("VBN"));
        boolean shared = tree.is(verb, "conj")
                && tree.child(verb, "aux", "nsubj") < 0
                && tree.head(verb) >= 0
                && tree.isVerb(tree.head(verb))
                && isPassive(tree.head(verb));
        return marked || bare || shared;
    }

    /** Whether a participle was taken for a relative clause that has no subject: "Ana Roe, often described as bold, …". */
    private boolean isBareRelative(int verb) {
        int before = verb - 1;
        while (before > 0 && tree.upos(before).equals("ADV")) {
            before--;
        }
        return tree.xpos(verb).equals("VBN")
                && tree.child(verb, "obj") < 0
                && tree.text(before).equals(",");
    }

    private boolean isBe(int aux) {
        return switch (tree.lower(aux)) {
            case "is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re", "’re", "get", "got" -> true;
            default -> false;
        };
    }

    private boolean isParticiple(int verb) {
        return tree.xpos(verb).equals("VBN")
                || tree.xpos(verb).equals("VBD")
                || tree.upos(verb).equals("ADJ")
                || tree.lower(verb).endsWith("ed") && isBeforeBy(verb); // whatever else the tag says
    }

    private boolean isBeforeBy(int verb) {
        return verb + 1 < tree.size()
                && tree.lower(verb + 1).equals("by")
                && tree.sentence(verb + 1) == tree.sentence(verb);
    }

    /** Whether a verb is an infinitive after "to". */
    boolean isInfinitive(int verb) {
        return tree.children(verb, "mark").anyMatch(mark -> tree.lower(mark).equals("to"));
    }

    /** Whether a verb or one of its auxiliaries is finite. */
    boolean isFiniteClause(int verb) {
        return tree.isFinite(verb) || tree.children(verb, "aux", "aux:pass").anyMatch(tree::isFinite);
    }

    /** Whether a verb only says that its object is done, begun or ended: "launched an assault", "made a retreat". */
    boolean isLight(int verb) {
        return tree.isVerb(verb) && LIGHT.contains(tree.lemma(verb));
    }

    /** Whether a word of a headline without a verb is one that was taken for a noun: "Top general defects". */
    boolean isHeadlineVerb(int word) {
        if (!tree.xpos(word).equals("NNS")
                || word == 0
                || tree.upos(word - 1).equals("DET")
                || tree.sentence(word - 1) != tree.sentence(word)) {
            return false;
        }
        Span sentence = tree.layout().sentences().get(tree.sentence(word));
        boolean full = tree.text(sentence.end() - 1).matches("[.?!”\"]");
        return !full
                && sentence.length() < 20
                && IntStream.range(sentence.begin(), sentence.end())
                        .noneMatch(i -> tree.isFinite(i) || tree.upos(i).equals("VERB") && tree.is(i, "root"));
    }

    /** The verb that "and" joins one to, told from the words: "has defected and is headed for"; for a finite one a finite one if there is; or -1. */
    int coordinated(int verb) {
        int first = verb;
        while (first > 0
                && (tree.upos(first - 1).equals("AUX") || tree.upos(first - 1).equals("ADV"))) {
            first--;
        }
        boolean and = first > 1
                && (tree.lower(first - 1).equals("and") || tree.lower(first - 1).equals("but"));
        boolean finite = isFiniteClause(verb);
        int nearest = -1;
        for (int word = first - 2; and && word >= 0 && tree.sentence(word) == tree.sentence(verb); word--) {
            if (tree.isPredicate(word)) {
                if (!finite || isFiniteClause(word) || tree.child(word, "cop") >= 0) {
                    return word;
                }
                nearest = nearest < 0 ? word : nearest;
            }
        }
        return nearest;
    }
}
