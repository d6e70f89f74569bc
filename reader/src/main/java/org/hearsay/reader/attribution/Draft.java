package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import org.hearsay.core.Span;

/**
 * An attribution in the making; its spans are ranges of words.
 *
 * @param parent the draft it stands inside of
 */
record Draft(Optional<Span> source, List<Span> cue, List<Span> content, Optional<Draft> parent) {

    Draft {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    Draft(Optional<Span> source, List<Span> cue, List<Span> content) {
        this(source, cue, content, Optional.empty());
    }

    Draft withSource(Span found) {
        return new Draft(Optional.of(found), cue, content, parent);
    }

    Draft withParent(Draft found) {
        return new Draft(source, cue, content, Optional.of(found));
    }

    Draft withContent(List<Span> found) {
        return new Draft(source, cue, found, parent);
    }

    /** Whether it has a source and what it says. */
    boolean isWhole() {
        return source.isPresent() && !content.isEmpty();
    }

    /** Whether a range of words shares none with source, cue and content. */
    boolean leaves(Span words) {
        return content.stream().noneMatch(words::overlaps)
                && source.filter(words::overlaps).isEmpty()
                && cue.stream().noneMatch(words::overlaps);
    }

    /** Where it begins, for the order of attributions. */
    int begin() {
        int begin = Integer.MAX_VALUE;
        for (Span span : cue) {
            begin = Math.min(begin, span.begin());
        }
        for (Span span : content) {
            begin = Math.min(begin, span.begin());
        }
        return source.isPresent() ? Math.min(begin, source.get().begin()) : begin;
    }

    /** Where the last of its words ends, 0 if it has none. */
    int end() {
        int end = source.map(Span::end).orElse(0);
        for (Span span : cue) {
            end = Math.max(end, span.end());
        }
        for (Span span : content) {
            end = Math.max(end, span.end());
        }
        return end;
    }
}
