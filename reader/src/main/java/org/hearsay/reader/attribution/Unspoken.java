package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * Takes out what the model took for words and nobody has said: what somebody is blamed for or answered by doing, what he made no
 * mention of, and what another threatens or asks him, where he only shrugs it off.
 */
final class Unspoken {

    private static final Set<String> SPURNED = Table.words(Unspoken.class, "spurned.txt");
    private static final Set<String> SPURNING = Table.words(Unspoken.class, "spurning.txt");

    private final Tree tree;
    private final Phrases phrases;
    private final Stances stances;

    Unspoken(Tree tree, Phrases phrases, Stances stances) {
        this.tree = tree;
        this.phrases = phrases;
        this.stances = stances;
    }

    /** Whether a draft says nothing. */
    boolean isUnspoken(Draft draft) {
        return !draft.cue().isEmpty() && (isReason(draft) || isDeed(draft) || isUnmentioned(draft) || isSpurned(draft));
    }

    /** "Came under fire for airing a speech": what somebody is blamed or paid for is not what he says. */
    private boolean isReason(Draft draft) {
        return tree.lower(draft.cue().getLast().end() - 1).equals("for")
                && !draft.content().isEmpty()
                && tree.xpos(draft.content().getFirst().begin()).equals("VBG")
                && stances.own(tree.layout(), phrases, draft.cue()).isEmpty();
    }

    /** "Responded by jailing them": how somebody answers, if not by saying so. */
    private boolean isDeed(Draft draft) {
        Span cue = draft.cue().getFirst();
        if (draft.content().stream().anyMatch(range -> tree.isQuoted(range.begin()))) {
            return false;
        }
        int last = draft.content().isEmpty()
                ? cue.end()
                : Math.max(cue.end(), draft.content().getFirst().begin() + 2);
        for (int by = cue.begin() + 1; by + 1 < Math.min(last, tree.size()); by++) {
            if (tree.lower(by).equals("by")
                    && tree.xpos(by + 1).equals("VBG")
                    && tree.sentence(by + 1) == tree.sentence(cue.begin())) {
                return stances.of(tree.layout(), phrases, by + 1).isEmpty();
            }
        }
        return false;
    }

    /** "Made no mention of leaving". */
    private boolean isUnmentioned(Draft draft) {
        return draft.cue().stream().anyMatch(cue -> mention(cue) >= 0);
    }

    /** Where "no mention" stands in a range, -1 if nowhere. */
    private int mention(Span range) {
        for (int w = range.begin(); w + 1 < range.end(); w++) {
            if (tree.lower(w).equals("no") && tree.lower(w + 1).matches("mention|reference")) {
                return w;
            }
        }
        return -1;
    }

    /** Whether it is somebody in a range who makes the mention: "said the treaty made no mention of sanctions". */
    private boolean hasOwnSubject(int mention, Span range) {
        int verb = tree.head(mention);
        return verb >= 0 && tree.children(verb, "nsubj").anyMatch(range::contains);
    }

    /** What is said, up to a "no mention" of something in it. */
    Draft mentioned(Draft draft) {
        List<Span> said = new ArrayList<>();
        for (Span range : draft.content()) {
            int no = tree.isQuoted(range.begin()) ? -1 : mention(range);
            no = no >= 0 && hasOwnSubject(no + 1, range) ? -1 : no;
            if (no < 0) {
                said.add(range);
            } else if (no - 1 > range.begin()) {
                said.add(new Span(range.begin(), no - 1));
            }
        }
        return said.equals(draft.content()) ? draft : draft.withContent(said);
    }

    /** Whether a clause says what the others said: "rejected warnings that rebels had taken Karos". */
    private boolean isToldWhole(Draft draft) {
        return draft.content().stream()
                .flatMapToInt(range -> IntStream.range(range.begin(), range.end()))
                .anyMatch(tree::isFinite);
    }

    /** "Dismissed its threat of an embargo": he who does so says nothing of what others threaten or demand, and denies it not. */
    private boolean isSpurned(Draft draft) {
        Span cue = draft.cue().getFirst();
        boolean spurns = SPURNING.contains(tree.lemma(cue.begin()))
                || cue.length() > 1 && SPURNING.contains(tree.lemma(cue.begin()) + " " + tree.lower(cue.begin() + 1));
        if (!spurns || draft.content().isEmpty() || isToldWhole(draft)) {
            return false;
        }
        for (int w = cue.begin() + 1; w < cue.end(); w++) {
            if (SPURNED.contains(tree.lemma(w))) {
                return true;
            }
        }
        Span said = draft.content().getFirst();
        int head = phrases.head(said);
        return said.begin() >= cue.end() && SPURNED.contains(tree.lemma(head)) && !tree.isQuoted(said.begin());
    }
}
