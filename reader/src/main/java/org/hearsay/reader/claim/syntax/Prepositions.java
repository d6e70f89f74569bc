package org.hearsay.reader.claim.syntax;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.coref.Tree;

/** What a preposition ties to a word: hung on the word or on its object, or written right after it. */
final class Prepositions {

    private static final Set<String> SIDES = Set.of("between", "among");

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;
    private final Control control;

    Prepositions(Tree tree, VerbForms verbs, NounPhrases nouns, Control control) {
        this.tree = tree;
        this.verbs = verbs;
        this.nouns = nouns;
        this.control = control;
    }

    /** What stands after one of these prepositions, hung on the word, on its object, or written right after it. */
    List<Integer> after(int word, List<String> prepositions) {
        LinkedHashSet<Integer> found = new LinkedHashSet<>();
        collect(word, prepositions, found);
        if (found.isEmpty()) {
            int next = word + 1;
            boolean person = tree.mention(word).equals("person"); // not "met the envoy on Sunday in Vessel"
            while (!person && next < tree.size() && next < word + 6 && isAside(next)) {
                next++;
            }
            if (next + 1 < tree.size()
                    && prepositions.contains(tree.lower(next))
                    && !tree.upos(next).equals("PART") // "agreed on Sunday to exchange prisoners"
                    && tree.sentence(next) == tree.sentence(word)) {
                int noun = nouns.nounAfter(next);
                if (noun >= 0) {
                    found.add(noun);
                }
            }
        }
        if (found.isEmpty() && !tree.isVerb(word)) {
            tree.children(word, "acl")
                    .filter(participle -> verbs.isLight(participle) && verbs.isPassive(participle))
                    .forEach(participle -> collect(participle, prepositions, found));
        }
        if (found.isEmpty() && !tree.isVerb(word)) {
            beside(word, prepositions, found);
        }
        if (found.isEmpty() && tree.isVerb(word)) {
            control.objects(word).stream()
                    .filter(object -> object > word)
                    .forEach(object -> collect(object, prepositions, found));
        }
        return nouns.spread(List.copyOf(found));
    }

    /** What is put off to the verb around a noun: "a battle raged between the rebels and the army", "talks were held with Sorane". */
    private void beside(int noun, List<String> prepositions, Set<Integer> found) {
        int verb = tree.head(noun);
        if (verb < 0 || !tree.isVerb(verb)) {
            return;
        }
        boolean told = tree.is(noun, "nsubj:pass", "obj") && verbs.isLight(verb);
        List<String> apart = told
                ? prepositions
                : prepositions.stream().filter(SIDES::contains).toList();
        if (!apart.isEmpty() && (told || tree.is(noun, "nsubj", "nsubj:pass"))) {
            collect(verb, apart, found);
        }
    }

    /** Whether a word can stand between a verb and the preposition that goes with it: "spoke again on Monday with". */
    private boolean isAside(int word) {
        return tree.upos(word).equals("ADV")
                || tree.mention(word).equals("time")
                || tree.upos(word).equals("ADP")
                        && word + 1 < tree.size()
                        && tree.mention(word + 1).equals("time");
    }

    private void collect(int word, List<String> prepositions, Set<Integer> found) {
        List<Integer> hung = tree.children(word, "obl", "nmod", "advcl", "xcomp", "acl", "appos")
                .filter(child -> nouns.isCase(child, prepositions)
                        && !tree.mention(child).equals("time"))
                .boxed()
                .toList();
        hung.stream()
                .filter(child -> preposition(child).equals(preposition(hung.getFirst())))
                .forEach(found::add);
    }

    private String preposition(int word) {
        return tree.children(word, "case", "mark")
                .mapToObj(tree::lower)
                .findFirst()
                .orElse("");
    }
}
