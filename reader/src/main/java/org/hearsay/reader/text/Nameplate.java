package org.hearsay.reader.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Span;

/**
 * The name of the publisher on a line of its own, in capitals, at the head of a report ("THE DOVRAST COURIER"), with the section
 * under it if there is one ("World"). It is one only if another short line, the headline, stands before the text: a headline in
 * capitals looks much the same.
 */
final class Nameplate {

    private static final int SHORT = 160;
    private static final int SECTION_WORDS = 2;

    private final Pattern names =
            Pattern.compile(WordList.lines("nameplates.txt").collect(Collectors.joining("|", "(?:", ")")));

    /** The paragraphs that the nameplate and its section take up, from the first on; 0 if there is none. */
    int length(String text, List<Span> paragraphs) {
        if (paragraphs.size() < 3
                || !names.matcher(line(text, paragraphs.getFirst())).matches()) {
            return 0;
        }
        boolean section = isShort(text, paragraphs.get(2))
                && line(text, paragraphs.get(1)).split("\\s+").length <= SECTION_WORDS
                && isShort(text, paragraphs.get(1));
        int length = section ? 2 : 1;
        return isShort(text, paragraphs.get(length)) ? length : 0;
    }

    /** The name, as it is written. */
    Optional<String> name(String text, List<Span> paragraphs) {
        return length(text, paragraphs) > 0 ? Optional.of(line(text, paragraphs.getFirst())) : Optional.empty();
    }

    private static boolean isShort(String text, Span paragraph) {
        return paragraph.length() <= SHORT && ".:".indexOf(text.charAt(paragraph.end() - 1)) < 0;
    }

    private static String line(String text, Span paragraph) {
        return text.substring(paragraph.begin(), Math.min(paragraph.end(), paragraph.begin() + SHORT));
    }
}
