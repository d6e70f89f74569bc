package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/** Takes out of what is said that somebody asked not to be named. */
final class Confidences {

    private final List<Pattern> patterns = Lexicons.of("confidences.txt").keySet().stream()
            .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
            .toList();

    /** The draft without it; nothing if it said nothing else. */
    Optional<Draft> without(Layout layout, Draft draft) {
        List<Span> left = draft.content().stream()
                .filter(range -> patterns.stream()
                        .noneMatch(pattern -> pattern.matcher(
                                        layout.characters(range).of(layout.text()))
                                .matches()))
                .toList();
        return left.size() == draft.content().size()
                ? Optional.of(draft)
                : left.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(left));
    }
}
