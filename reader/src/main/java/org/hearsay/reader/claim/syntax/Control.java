package org.hearsay.reader.claim.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * What a verb without a subject of its own is lent by another: through coordination, participles, and the verbs whose subject or object
 * is the subject of their complement (control).
 */
final class Control {

    /** From verb to verb no argument is handed on further than this. */
    static final int DEEPEST = 6;

    private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten");
    private static final Set<String> OBJECT_CONTROL = Table.words(Control.class, "object-control.txt");
    private static final Set<String> CONTROL_NOUNS = Table.words(Control.class, "control-nouns.txt");
    private static final Set<String> BLAMING = Table.words(Control.class, "blaming.txt");
    private static final Set<String> SPEAKING = Table.words(Control.class, "speaking-participles.txt");

    private static final List<String> CALLED_ON = List.of("for", "on", "upon");
    private static final List<String> ADDRESSED = List.of("for", "on", "upon", "to", "with");

    private final Tree tree;
    private final VerbForms verbs;
    private final NounPhrases nouns;
    private final Subjects subjects;
    private final DirectObjects objects;

    Control(Tree tree, VerbForms verbs, NounPhrases nouns) {
        this.tree = tree;
        this.verbs = verbs;
        this.nouns = nouns;
        Strays strays = new Strays(tree, verbs, nouns);
        subjects = new Subjects(tree, verbs, nouns, strays, this);
        objects = new DirectObjects(tree, verbs, nouns, strays, this);
    }

    /** What {@link Subjects} finds for a verb. */
    List<Integer> subjects(int verb) {
        return subjects.of(verb, 0);
    }

    /** What {@link DirectObjects} finds for a verb. */
    List<Integer> objects(int verb) {
        return objects.of(verb, 0);
    }

    /** The subject of a verb without one of its own. */
    List<Integer> borrowed(int verb, int depth) {
        int head = tree.head(verb);
        if (head < 0) {
            return List.of();
        }
        int before = verbs.coordinated(verb);
        if (before >= 0) {
            return subjectOf(before, depth);
        }
        if (tree.is(verb, "acl")) {
            if (verbs.isInfinitive(verb) && tree.upos(head).equals("ADJ")) { // "became the latest to resign"
                return subjectOf(tree.is(head, "xcomp") ? tree.head(head) : head, depth);
            }
            if (verbs.isInfinitive(verb) && CONTROL_NOUNS.contains(tree.lemma(head))) {
                return havers(head, depth);
            }
            return tree.isVerb(head) ? List.of() : List.of(head);
        }
        if (isCircumstance(verb, head)) {
            return List.of();
        }
        boolean nonfinite = !verbs.isFiniteClause(verb);
        int told = told(verb, head);
        if (told >= 0) {
            return subjectOf(told, depth);
        }
        if (tree.is(verb, "xcomp", "ccomp", "advcl") && nonfinite && tree.isVerb(head)) {
            List<Integer> controllers =
                    new ArrayList<>(tree.children(head, "iobj").boxed().toList());
            if (tree.is(verb, "xcomp", "ccomp") && !SUBJECT_CONTROL.contains(tree.lemma(head))) {
                controllers.addAll(objects.of(head, depth + 1));
                boolean gap = verbs.isInfinitive(verb)
                        && !verbs.isPassive(head)
                        && !OBJECT_CONTROL.contains(tree.lemma(head));
                controllers.removeIf(word -> word > verb || gap && word < head); // "whom they were trying to rescue"
            }
            if (tree.is(verb, "advcl") && isAfterBlame(verb, head)) {
                objects.of(head, depth + 1).stream().filter(word -> word < verb).forEach(controllers::add);
            }
            if (tree.is(verb, "advcl") && verbs.isInfinitive(verb) && OBJECT_CONTROL.contains(tree.lemma(head))) {
                objects.of(head, depth + 1).stream().filter(word -> word < verb).forEach(controllers::add);
            }
            if (controllers.isEmpty() && verbs.isInfinitive(verb)) {
                List<String> cases = OBJECT_CONTROL.contains(tree.lemma(head)) ? ADDRESSED : CALLED_ON;
                tree.children(head, "obj", "obl", "nmod")
                        .filter(child -> child > head && child < verb && nouns.isCase(child, cases))
                        .filter(child -> !tree.mention(child).equals("time"))
                        .forEach(controllers::add);
            }
            return controllers.isEmpty() ? subjectOf(head, depth) : controllers;
        }
        if (tree.is(verb, "conj", "parataxis", "xcomp", "advcl") && (nonfinite || tree.is(verb, "conj"))) {
            return subjectOf(head, depth);
        }
        return List.of();
    }

    /** Whether a participle tells by or amid what something is done to somebody, not what he does: "were killed in shelling". */
    private boolean isCircumstance(int participle, int head) {
        return tree.is(participle, "advcl", "obl")
                && tree.xpos(participle).equals("VBG")
                && verbs.isPassive(head)
                && tree.children(participle, "mark", "case")
                        .anyMatch(mark -> tree.lower(mark).matches("in|by|during|amid|from"));
    }

    /** Who has or makes an attempt or the like: its possessor, else the subject of the verb that it is the object of. */
    private List<Integer> havers(int noun, int depth) {
        List<Integer> owners = tree.children(noun, "nmod:poss").boxed().toList();
        if (owners.isEmpty()) {
            owners = tree.children(noun, "nmod")
                    .filter(child -> nouns.isCase(child, List.of("by", "of")))
                    .boxed()
                    .toList();
        }
        int verb = tree.head(noun);
        return !owners.isEmpty()
                ? owners
                : verb >= 0 && tree.is(noun, "obj") && tree.isVerb(verb) ? subjectOf(verb, depth) : List.of();
    }

    /** Whether a participle tells what somebody is blamed or thanked for, or kept from: "accused the army of shelling the town". */
    private boolean isAfterBlame(int participle, int verb) {
        return BLAMING.contains(tree.lemma(verb))
                && tree.children(participle, "mark", "case")
                        .anyMatch(mark -> tree.lower(mark).matches("for|of|from|over|with"));
    }

    /**
     * The last verb of what is told, if a participle after it was hung on the verb of telling: the "struck" of "said that shells
     * struck the town, killing two"; or -1.
     */
    private int told(int verb, int head) {
        boolean after = tree.is(verb, "advcl")
                && tree.xpos(verb).equals("VBG")
                && verb > 1
                && tree.text(verb - 1).equals(",")
                && tree.children(verb, "ccomp").findAny().isEmpty()
                && !SPEAKING.contains(tree.lemma(verb));
        return after
                ? tree.children(head, "ccomp")
                        .filter(clause -> clause > head && clause < verb && tree.isVerb(clause))
                        .reduce((first, last) -> last)
                        .orElse(-1)
                : -1;
    }

    /** The grammatical subject: of a passive, to whom it is done. */
    private List<Integer> subjectOf(int verb, int depth) {
        return verbs.isPassive(verb) ? objects.of(verb, depth + 1) : subjects.of(verb, depth + 1);
    }
}
