package org.hearsay.reader.claim.time;

import java.util.Optional;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.claim.time.TimeWords.Sense;
import org.hearsay.reader.coref.Tree;

/** Which words share the time of a verb: what it governs, what goes with it, and what is told in one breath with it. */
final class Governors {

    private final Tree tree;
    private final Voices voices;
    private final TimeWords senses;

    Governors(Tree tree, Voices voices, TimeWords senses) {
        this.tree = tree;
        this.voices = voices;
        this.senses = senses;
    }

    /** "accused the army on Friday of firing": a time that hangs on the verb of saying itself dates that, though it stands in what is said. */
    boolean hangsOn(Dated dated, int trigger) {
        int top = tree.top(dated.words());
        return tree.head(top) == trigger && voices.isCue(trigger) && !tree.isQuoted(top);
    }

    /**
     * "appeared to have control on Monday", "came on Monday to meet the envoys", "shelled the port on Monday, opening fire": the verb
     * that one without a tense goes with; or -1.
     */
    int raised(int verb) {
        int head = tree.is(verb, "xcomp") || isPurpose(verb) || isAccompanying(verb) ? tree.head(verb) : -1;
        return head >= 0 && !voices.isCue(head) && !isApart(head) ? head : -1;
    }

    /** "arrived, said on Sunday, urging the council to act": who speaks does on the day of the saying what goes with it. */
    boolean isWithSaying(Dated dated, int governor, int trigger) {
        return governor >= 0
                && dated.owner() == governor
                && voices.isCue(governor)
                && isAccompanying(trigger)
                && voices.together(dated.words().begin(), governor);
    }

    /** "expects his release on Monday": the day that stands right after what is awaited. */
    boolean isAwaited(Dated dated, int trigger) {
        int owner = dated.owner();
        boolean object =
                owner >= 0 && owner < trigger && tree.head(trigger) == owner && tree.is(trigger, "obj", "ccomp");
        int gap = dated.words().begin() - trigger;
        return object
                && tree.upos(trigger).equals("NOUN")
                && senses.of("awaits", tree.lemma(owner)).isPresent()
                && (gap == 1 || gap == 2 && tree.child(dated.words().end() - 1, "case") == trigger + 1);
    }

    /** Whether a verb has its object when it is so itself: "had control". */
    boolean isHaving(int verb) {
        return verb >= 0 && senses.of("having", tree.lemma(verb)).isPresent();
    }

    /** A time holds for what is told in one breath with the word that it hangs on: "was let go and came home on Thursday". */
    boolean reaches(Dated dated, int trigger) {
        int owner = dated.owner();
        if (owner < 0 || !tree.upos(trigger).equals("VERB") || !tree.upos(owner).equals("VERB")) {
            return false;
        }
        int time = dated.words().begin();
        boolean joined = tree.is(trigger, "conj") && tree.head(trigger) == owner
                || tree.head(trigger) >= 0
                        && tree.head(trigger) == tree.head(owner)
                        && tree.deprel(trigger).equals(tree.deprel(owner))
                        && tree.child(trigger, "cc") >= 0;
        boolean between = owner < trigger && trigger < time;
        boolean alike = tree.xpos(trigger).equals(tree.xpos(owner));
        boolean opened = time < owner && owner < trigger && alike;
        boolean goesOn = owner < time
                && dated.words().end() == trigger - 1
                && tree.xpos(trigger).matches("VB[DN]")
                && tree.xpos(owner).matches("VB[DN]")
                && tree.lower(trigger - 1).equals("and")
                && tree.child(trigger, "nsubj", "nsubj:pass") < 0;
        return joined && (between || opened) || goesOn;
    }

    /** The verb whose time is the trigger's too: that of which it is subject or object, or which it completes. */
    int governor(int trigger) {
        int at = trigger;
        for (int step = 0; step < 3; step++) {
            int head = tree.head(at);
            if (head < 0 || liesApart(at) || voices.isCue(head) && voices.together(head, at) && !goesWith(at)) {
                return -1;
            }
            boolean said = voices.isCue(head) && tree.is(at, "ccomp");
            boolean noun = !tree.upos(at).equals("VERB");
            if (!said
                    && isApart(head)
                    && !tree.is(at, "nsubj", "aux", "cop")
                    && !goesWith(at)
                    && (noun || tree.child(at, "mark") >= 0)) {
                return -1;
            }
            boolean shares = said
                    || tree.is(at, "nsubj", "obj", "xcomp", "aux", "cop", "compound")
                    || tree.is(at, "obl") && isWithin(at)
                    || isAccompanying(at)
                    || tree.is(at, "conj")
                            && tree.child(at, "nsubj", "nsubj:pass") < 0
                            && tree.xpos(at).equals(tree.xpos(head));
            if (tree.upos(head).equals("VERB") && shares) {
                return head;
            }
            if (!tree.is(at, "flat", "compound", "appos", "nmod:poss") && !isSaidOf(at)) {
                return -1;
            }
            at = head;
        }
        return -1;
    }

    /** Whether a noun lies before or after what it hangs on, however the tree hangs it: "assessed the damage following the raid". */
    private boolean liesApart(int noun) {
        return tree.children(noun, "case")
                .mapToObj(word -> senses.of("order", tree.lower(word)))
                .flatMap(Optional::stream)
                .anyMatch(sense -> sense != Sense.SAME);
    }

    /** Verbs that speak of an event at another time than its own. */
    private boolean isApart(int verb) {
        return senses.of("apart", tree.lemma(verb)).isPresent();
    }

    /** Whether what an event takes part in has its time: "died in clashes", "shelled during the raid". */
    boolean isWithin(int noun) {
        return tree.children(noun, "case")
                .allMatch(word -> senses.of("within", tree.lower(word)).isPresent());
    }

    /** What somebody does as he speaks: "said on Tuesday, urging the council to act", "called at a meeting last week for a truce". */
    private boolean goesWith(int word) {
        return isAccompanying(word) || tree.is(word, "obl") && tree.child(word, "case") >= 0 && isWithin(word);
    }

    /** "adopted on Friday a decision extending the ban": what a noun does as it is made. */
    private boolean isSaidOf(int word) {
        return tree.is(word, "acl") && tree.xpos(word).equals("VBG") && tree.is(tree.head(word), "obj", "nsubj:pass");
    }

    /** "came on Friday to meet the envoys". */
    private boolean isPurpose(int word) {
        return tree.is(word, "advcl")
                && tree.xpos(word).equals("VB")
                && tree.children(word, "mark").anyMatch(mark -> tree.lower(mark).equals("to"))
                && tree.child(word, "nsubj") < 0;
    }

    /** "attacked the port on Friday, killing three". */
    private boolean isAccompanying(int word) {
        return tree.is(word, "advcl")
                && tree.xpos(word).equals("VBG")
                && tree.child(word, "mark", "aux", "nsubj") < 0
                && tree.children(word, "advmod").noneMatch(adverb -> adverb < word);
    }
}
