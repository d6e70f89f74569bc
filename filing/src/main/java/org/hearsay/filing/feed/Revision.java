package org.hearsay.filing.feed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.core.Reading;

/**
 * What a later version of a report changed.
 *
 * @param report its id
 * @param headline of the later version, else its id
 * @param come sentences that only the later version has, in its order
 * @param gone sentences that only the earlier version has, in its order
 */
public record Revision(String report, String headline, List<String> come, List<String> gone) {

    public Revision {
        come = List.copyOf(come);
        gone = List.copyOf(gone);
    }

    /** Sentences are the same if their words and marks are, whatever the blanks between them. */
    public static Revision between(Reading earlier, Reading later) {
        return new Revision(
                later.report().id(),
                later.report().headline().orElse(later.report().id()),
                only(later, earlier),
                only(earlier, later));
    }

    private static List<String> only(Reading in, Reading notIn) {
        Set<String> others = new HashSet<>(sentences(notIn));
        return sentences(in).stream().filter(each -> !others.contains(each)).toList();
    }

    private static List<String> sentences(Reading reading) {
        String text = reading.report().text();
        return reading.sentences().stream()
                .map(sentence ->
                        sentence.span().of(text).replaceAll("\\s+", " ").strip())
                .toList();
    }
}
