package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Gives quotations that name no speaker to the one who spoke before: a passage in quotation marks without a source, in the
 * paragraph of the last attribution or the one after it.
 */
final class Continuations {

    private Continuations() {}

    /** @param drafts in the order in which they begin */
    static List<Draft> speakersOf(Layout layout, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        Optional<Span> speaker = Optional.empty();
        int paragraph = -1;
        for (Draft draft : drafts) {
            int begins = layout.paragraphOf(draft.begin());
            if (draft.source().isPresent()) {
                speaker = draft.source();
                paragraph = begins;
                found.add(draft);
            } else if (speaker.isPresent() && begins - paragraph <= 1 && isQuoted(layout, draft.content())) {
                found.add(draft.withSource(speaker.get()));
                paragraph = begins;
            } else {
                found.add(draft);
            }
        }
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
