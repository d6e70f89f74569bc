package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;

/** Completes "according to the envoy, it fell" where the model has found little more than the cue. */
final class According {

    private static final int LONGEST = 14;

    private final Tree tree;

    According(Tree tree) {
        this.tree = tree;
    }

    Draft completed(Draft draft) {
        if (draft.cue().size() != 1 || !isAccordingTo(draft.cue().getFirst())) {
            return draft;
        }
        Span cue = draft.cue().getFirst();
        Span source = draft.source().orElseGet(() -> new Span(cue.end(), phraseEnd(cue)));
        if (source.isEmpty()) {
            return draft;
        }
        List<Span> content = new ArrayList<>();
        for (Span range : draft.content()) {
            Span rest = range.overlaps(source)
                    ? new Span(Math.min(range.end(), afterMark(source.end())), range.end())
                    : range;
            content.add(rest);
        }
        content.removeIf(Span::isEmpty);
        if (content.isEmpty()) {
            content.add(clause(cue, source));
            content.removeIf(Span::isEmpty);
        }
        return draft.withSource(source).withContent(content);
    }

    private boolean isAccordingTo(Span cue) {
        return cue.length() == 2
                && tree.lower(cue.begin()).equals("according")
                && tree.lower(cue.begin() + 1).equals("to");
    }

    /** Where a mark or a finite verb ends the words after the cue; right after the cue if that is too far. */
    private int phraseEnd(Span cue) {
        int end = cue.end();
        while (isInside(end, cue) && !tree.upos(end).equals("PUNCT") && !tree.isFinite(end)) {
            end++;
        }
        return end - cue.end() > LONGEST ? cue.end() : end;
    }

    /** What is said: the sentence after source and cue if they open it, else what stands before them. */
    private Span clause(Span cue, Span source) {
        Span sentence = tree.layout().sentences().get(tree.sentence(cue.begin()));
        if (cue.begin() > sentence.begin() + 1) {
            int end = tree.upos(cue.begin() - 1).equals("PUNCT") ? cue.begin() - 1 : cue.begin();
            return new Span(sentence.begin(), end);
        }
        int begin = Math.min(sentence.end(), afterMark(source.end()));
        int end = sentence.end();
        while (end > begin && tree.upos(end - 1).equals("PUNCT")) {
            end--;
        }
        return new Span(begin, end);
    }

    private int afterMark(int word) {
        return word < tree.size() && tree.upos(word).equals("PUNCT") ? word + 1 : word;
    }

    private boolean isInside(int word, Span cue) {
        return word < tree.size() && tree.sentence(word) == tree.sentence(cue.begin());
    }
}
