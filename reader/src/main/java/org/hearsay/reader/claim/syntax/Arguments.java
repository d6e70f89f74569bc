package org.hearsay.reader.claim.syntax;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reader.coref.Tree;

/**
 * Who does it and to whom, read off the tree of a verb: through passives, relative clauses, participles, control and coordination.
 * Where the tree says nothing, the words right after the verb are looked at.
 */
public final class Arguments {

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;
    private final Control control;
    private final Prepositions prepositions;
    private final Map<Integer, List<Integer>> subjects = new HashMap<>();
    private final Map<Integer, List<Integer>> objects = new HashMap<>();

    public Arguments(Tree tree) {
        this.tree = tree;
        verbs = new VerbForms(tree);
        nouns = new NounPhrases(tree);
        control = new Control(tree, verbs, nouns);
        prepositions = new Prepositions(tree, verbs, nouns, control);
    }

    /** The words that head those who do it. */
    public List<Integer> subjects(int verb) {
        return subjects.computeIfAbsent(verb, of -> nouns.spread(control.subjects(of), of));
    }

    /** The words that head those to whom it is done. */
    public List<Integer> objects(int verb) {
        return objects.computeIfAbsent(verb, of -> nouns.spread(control.objects(of), of));
    }

    /** The words that head those to whom something is given or told. */
    public List<Integer> indirect(int verb) {
        return nouns.spread(tree.children(verb, "iobj").boxed().toList());
    }

    /** What stands after one of these prepositions, with the nouns coordinated with it. */
    public List<Integer> after(int word, List<String> words) {
        return prepositions.after(word, words);
    }

    /** See {@link VerbForms#isInfinitive}. */
    public boolean isInfinitive(int verb) {
        return verbs.isInfinitive(verb);
    }

    /** See {@link NounPhrases#sumsUp}. */
    public boolean sumsUp(int noun) {
        return nouns.sumsUp(noun);
    }

    /** See {@link NounPhrases#spread(List)}. */
    public List<Integer> spread(List<Integer> words) {
        return nouns.spread(words);
    }

    /** See {@link NounPhrases#isCase}. */
    public boolean isCase(int word, List<String> words) {
        return nouns.isCase(word, words);
    }

    /** See {@link VerbForms#isPassive}. */
    public boolean isPassive(int verb) {
        return verbs.isPassive(verb);
    }

    /** See {@link VerbForms#isLight}. */
    public boolean isLight(int verb) {
        return verbs.isLight(verb);
    }

    /** See {@link VerbForms#isHeadlineVerb}. */
    public boolean isHeadlineVerb(int word) {
        return verbs.isHeadlineVerb(word);
    }

    /** See {@link VerbForms#coordinated}. */
    public int coordinated(int verb) {
        return verbs.coordinated(verb);
    }
}
