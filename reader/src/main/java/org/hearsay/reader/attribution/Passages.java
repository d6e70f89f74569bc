package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Gives a quotation that runs over paragraphs to one speaker, the one of its first words, and all of it: marks within it and the
 * next paragraph's speaker lead the model astray.
 */
final class Passages {

    private final Layout layout;

    Passages(Layout layout) {
        this.layout = layout;
    }

    /** @param drafts in the order in which they begin */
    List<Draft> whole(List<Draft> drafts) {
        List<Draft> found = drafts;
        for (Span quotation : layout.quotations()) {
            List<Span> parts = parts(layout.wordsIn(quotation));
            if (parts.size() > 1) {
                found = whole(parts, found);
            }
        }
        return found;
    }

    private static List<Draft> whole(List<Span> parts, List<Draft> drafts) {
        Optional<Draft> speaker = speaker(parts, drafts);
        if (speaker.isEmpty()) {
            return drafts;
        }
        List<Draft> found = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Span> content = new ArrayList<>(draft.content());
            content.removeIf(range -> parts.stream().anyMatch(range::overlaps));
            if (draft.equals(speaker.get())) {
                content.addAll(parts);
                content.sort(null);
                found.add(draft.withContent(content));
            } else if (content.size() == draft.content().size()) {
                found.add(draft);
            } else if (!content.isEmpty() || !draft.cue().isEmpty()) {
                found.add(draft.withContent(content));
            }
        }
        return found;
    }

    /** The first draft with a source that says some of the passage, in its first part if one does. */
    private static Optional<Draft> speaker(List<Span> parts, List<Draft> drafts) {
        for (Span part : parts) {
            Optional<Draft> found = drafts.stream()
                    .filter(draft -> draft.source().isPresent()
                            && draft.content().stream().anyMatch(part::overlaps)
                            && parts.stream().noneMatch(draft.source().get()::overlaps))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The words of a passage, paragraph by paragraph. */
    private List<Span> parts(Span words) {
        List<Span> found = new ArrayList<>();
        int begin = words.begin();
        for (int w = begin + 1; w <= words.end(); w++) {
            if (w == words.end() || layout.paragraphOf(w) != layout.paragraphOf(begin)) {
                found.add(new Span(begin, w));
                begin = w;
            }
        }
        return found;
    }
}
