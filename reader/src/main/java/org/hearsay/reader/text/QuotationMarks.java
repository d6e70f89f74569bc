package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.core.Span;

/** Finds the marks in a paragraph that can open or close a quotation, and by what stands around them, which of the two. */
final class QuotationMarks {

    private static final Pattern MARK = Pattern.compile("[\"“”„‟«»‘’']|``|''|‘‘|’’");
    private static final Pattern PAIR = Pattern.compile("``|''|‘‘|’’");
    private static final Pattern SPEAKER =
            Pattern.compile("(?:he|she|they|(?:the|one|an?) \\p{Ll}+|\\p{Lu}[\\p{L}’'-]*(?: \\p{Lu}[\\p{L}’'-]*)?)"
                    + " (?:said|told|added|says|asked|wrote|warned)\\b");
    private static final String OPEN_BEFORE = "([{—–-/\"“‘'«`";
    private static final String ENDS_SPEECH = ",.?!…";

    private QuotationMarks() {}

    enum Family {
        DOUBLE,
        ANGLE,
        SINGLE
    }

    /**
     * A mark as it stands in the text.
     *
     * @param opens whether a quotation can begin here
     * @param closes whether one can end here
     * @param follows the character after it, or a space at the paragraph's end
     * @param precedes the character before it, or a space at the paragraph's begin
     */
    record Mark(Span span, Family family, boolean opens, boolean closes, char precedes, char follows) {}

    /** The marks of one paragraph in order. */
    static List<Mark> in(String text, Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        Matcher found = MARK.matcher(text).region(paragraph.begin(), paragraph.end());
        Matcher pair = PAIR.matcher(text);
        while (found.find()) {
            int end = pair.region(found.start(), paragraph.end()).lookingAt() ? pair.end() : found.end();
            marks.add(mark(text, paragraph, new Span(found.start(), end)));
            found.region(end, paragraph.end());
        }
        return marks;
    }

    private static Mark mark(String text, Span paragraph, Span span) {
        char before = span.begin() > paragraph.begin() ? text.charAt(span.begin() - 1) : ' ';
        char after = span.end() < paragraph.end() ? text.charAt(span.end()) : ' ';
        boolean gapBefore = Blank.is(before) || OPEN_BEFORE.indexOf(before) >= 0;
        boolean gapAfter = !Character.isLetterOrDigit(after);
        boolean behind = Blank.is(before) && endsSpeech(text, paragraph.begin(), span.begin());
        boolean stray = behind && speakerFollows(text, span.end(), paragraph.end());
        boolean late = stray || behind && Character.isLowerCase(after);
        return switch (span.of(text)) {
            case "\"", "''" -> {
                boolean tight = !gapBefore && !gapAfter;
                boolean loose = Blank.is(before) && Blank.is(after);
                boolean opens = !stray && ((gapBefore && !Blank.is(after)) || loose || tight);
                boolean closes = (!Blank.is(before) && gapAfter) || loose || tight || late;
                yield new Mark(span, Family.DOUBLE, opens, closes, before, after);
            }
            case "“", "„", "‟", "``", "‘‘" ->
                new Mark(
                        span,
                        Family.DOUBLE,
                        !stray && span.end() < paragraph.end(),
                        late || Blank.is(after),
                        before,
                        after);
            case "”", "’’" ->
                new Mark(
                        span,
                        Family.DOUBLE,
                        gapBefore && !Blank.is(after),
                        span.begin() > paragraph.begin(),
                        before,
                        after);
            case "«" -> new Mark(span, Family.ANGLE, true, false, before, after);
            case "»" -> new Mark(span, Family.ANGLE, false, true, before, after);
            case "‘" ->
                new Mark(span, Family.SINGLE, gapBefore && Character.isLetterOrDigit(after), false, before, after);
            default ->
                new Mark(
                        span,
                        Family.SINGLE,
                        span.of(text).equals("'") && gapBefore && Character.isLetter(after),
                        !Blank.is(before) && gapAfter,
                        before,
                        after);
        };
    }

    /** Whether words such as "he said" stand right behind a mark: then it closed what was said and was set on the wrong side. */
    private static boolean speakerFollows(String text, int begin, int end) {
        return SPEAKER.matcher(text).region(begin, Math.min(end, begin + 60)).lookingAt();
    }

    /** Whether the last sign before a gap is one that ends speech: then the mark after the gap was set on the wrong side. */
    private static boolean endsSpeech(String text, int from, int end) {
        int last = end - 1;
        while (last > from && end - last < 3 && Blank.is(text.charAt(last))) {
            last--;
        }
        return last >= from && ENDS_SPEECH.indexOf(text.charAt(last)) >= 0;
    }
}
