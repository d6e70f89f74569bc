package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Gives quotations that name no speaker to the one who spoke before: a passage in quotation marks without a source, in the
 * paragraph of the last attribution or the one after it.
 */
final class Continuations {

    /** A quotation of fewer words, its marks counted, may be a name or a word that is only mentioned. */
    private static final int LEAST = 6;

    private Continuations() {}

    /** @param drafts in the order in which they begin */
    static List<Draft> speakersOf(Layout layout, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        Optional<Span> speaker = Optional.empty();
        int paragraph = -1;
        Set<Draft> model = Collections.newSetFromMap(new IdentityHashMap<>());
        model.addAll(drafts);
        for (Draft draft : withUnclaimed(layout, drafts)) {
            boolean goesOn = draft.source().isEmpty()
                    && speaker.isPresent()
                    && layout.paragraphOf(draft.begin()) - paragraph <= 1
                    && isQuoted(layout, draft.content());
            Draft known = goesOn ? draft.withSource(speaker.orElseThrow()) : draft;
            if (known.source().isPresent()) {
                speaker = known.source();
                paragraph = layout.paragraphOf(known.end() - 1);
            }
            boolean bare = known.source().isEmpty() && known.cue().isEmpty();
            if (!bare || model.contains(draft) && isQuoted(layout, draft.content())) {
                found.add(known);
            }
        }
        return found;
    }

    /** Adds the quotations that no draft touches, where nobody else speaks in their paragraph. */
    private static List<Draft> withUnclaimed(Layout layout, List<Draft> drafts) {
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.begin() < draft.end()) {
                for (int p = layout.paragraphOf(draft.begin()); p <= layout.paragraphOf(draft.end() - 1); p++) {
                    taken.add(p);
                }
            }
        }
        List<Draft> found = new ArrayList<>(drafts);
        for (Span quotation : layout.quotations()) {
            Span words = layout.wordsIn(quotation);
            if (words.length() >= LEAST && !taken.contains(layout.paragraphOf(words.begin()))) {
                found.add(new Draft(Optional.empty(), List.of(), List.of(words)));
            }
        }
        found.sort(Comparator.comparingInt(Draft::begin));
        return found;
    }

    private static boolean isQuoted(Layout layout, List<Span> content) {
        return !content.isEmpty()
                && content.stream()
                        .allMatch(range -> layout.isQuoted(
                                        layout.words().get(range.begin()).begin())
                                && layout.isQuoted(
                                        layout.words().get(range.end() - 1).begin()));
    }
}
