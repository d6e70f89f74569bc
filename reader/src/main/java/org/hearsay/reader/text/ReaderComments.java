package org.hearsay.reader.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.core.Span;

/**
 * Finds where the comments of a page's visitors begin: they are no part of the report. The signs are {@code reader-comments.txt}:
 * what a page says of its comments, and the stamp that each comment carries.
 */
final class ReaderComments {

    private final Pattern signs = Pattern.compile(
            WordList.lines("reader-comments.txt").collect(Collectors.joining("|", "(?:", ")")),
            Pattern.CASE_INSENSITIVE);

    /**
     * The index of the first paragraph of comments, or the number of paragraphs: that which begins with a sign or, where the sign
     * is a stamp behind its comment, holds it; of a sign that ends another paragraph the next. Never the first.
     */
    int begin(String text, List<Span> paragraphs) {
        for (int i = 1; i < paragraphs.size(); i++) {
            Matcher sign = signs.matcher(paragraphs.get(i).of(text));
            if (sign.find()) {
                boolean stamp = sign.group().endsWith("|");
                return stamp || sign.start() == 0 ? i : i + 1;
            }
        }
        return paragraphs.size();
    }
}
