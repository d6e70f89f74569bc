package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** Completes what the model has found of attributions: who speaks, and all that is said. */
final class Completion {

    private final Layout layout;
    private final Phrases phrases;
    private final Tree tree;
    private final Inversions inversions;
    private final According according;
    private final Confidences confidences;
    private final Strays strays;

    Completion(Layout layout, Phrases phrases, Tree tree, Confidences confidences) {
        this.confidences = confidences;
        this.layout = layout;
        this.phrases = phrases;
        this.tree = tree;
        inversions = new Inversions(tree);
        according = new According(tree);
        strays = new Strays(tree, phrases);
    }

    /** @param drafts in the order in which they begin */
    List<Draft> of(List<Draft> drafts) {
        List<Draft> mended = drafts.stream()
                .flatMap(draft -> confidences.without(layout, draft).stream())
                .map(draft -> according.completed(inversions.mended(strays.without(draft))))
                .toList();
        List<Draft> sourced = mended.stream()
                .map(draft -> draft.source().isPresent() ? withAntecedent(draft) : withSource(draft, mended))
                .toList();
        return Continuations.speakersOf(layout, new Passages(layout).whole(sourced));
    }

    /** "the envoy, who asked for time, said": the one who speaks is no "who" of another clause. */
    private Draft withAntecedent(Draft draft) {
        return draft.cue().isEmpty()
                ? draft
                : Subjects.antecedent(
                                tree, draft.source().orElseThrow(), draft.cue().getFirst())
                        .filter(found -> draft.content().stream().noneMatch(found::overlaps))
                        .map(draft::withSource)
                        .orElse(draft);
    }

    private Draft withSource(Draft draft, List<Draft> all) {
        Optional<Span> found = draft.cue().isEmpty() || draft.content().isEmpty()
                ? Optional.empty()
                : Subjects.of(phrases, draft)
                        .or(() -> Subjects.before(tree, draft.cue().getFirst()))
                        .or(() -> Subjects.shared(phrases, draft.cue().getFirst(), all))
                        .filter(draft::leaves);
        return found.map(draft::withSource).orElse(draft);
    }
}
