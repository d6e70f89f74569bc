package org.hearsay.reader.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.text.QuotationMarks.Family;
import org.hearsay.reader.text.QuotationMarks.Mark;

/**
 * Finds what stands in quotation marks, marks included. A quotation may run over paragraphs: each new one opens with a mark while
 * none closes the one before, or, where every sentence is a line, the closing mark follows in a later line. Then it is one
 * passage. Of quotations in quotations the outer one counts. A mark that nothing closes ends with its paragraph. Single marks
 * quote only where they clearly do not elide or stand for a genitive.
 */
public final class Quotations {

    /** How many paragraphs on a closing mark is looked for that has no opening one of its own. */
    private static final int REACH = 8;

    private final Set<String> elisions = WordList.of("elisions.txt");

    /** The quotations of a text in order; none overlaps another. */
    public List<Span> quotations(String text, List<Span> paragraphs) {
        List<List<Mark>> marks = paragraphs.stream()
                .map(paragraph -> QuotationMarks.in(text, paragraph))
                .toList();
        List<Span> found = new ArrayList<>();
        Optional<Mark> open = Optional.empty();
        for (int i = 0; i < paragraphs.size(); i++) {
            open = within(text, paragraphs.get(i), marks.get(i), open, found);
            if (open.isPresent() && !goesOn(open.get(), paragraphs, marks, i)) {
                found.add(new Span(open.get().span().begin(), paragraphs.get(i).end()));
                open = Optional.empty();
            }
        }
        return found;
    }

    /** Goes through one paragraph; returns the mark that is open at its end. */
    private Optional<Mark> within(
            String text, Span paragraph, List<Mark> marks, Optional<Mark> carried, List<Span> found) {
        Optional<Mark> open = carried;
        int inner = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (open.isEmpty()) {
                if (mark.opens() && mark.family() == Family.SINGLE) {
                    int close = closing(text, marks, i);
                    if (close > i) {
                        found.add(mark.span().cover(marks.get(close).span()));
                        i = close;
                    }
                } else if (mark.opens()) {
                    open = Optional.of(mark);
                    inner = 0;
                }
                continue;
            }
            if (mark.family() != open.get().family() || mark.span().begin() == paragraph.begin() && mark.opens()) {
                continue;
            }
            if (mark.closes() && inner == 0) {
                found.add(open.get().span().cover(mark.span()));
                open = Optional.empty();
            } else if (mark.closes()) {
                inner--;
            } else if (isNested(marks, i)) {
                inner++;
            } else {
                found.add(trimmed(text, open.get().span().begin(), mark.span().begin()));
                open = Optional.of(mark);
                inner = 0;
            }
        }
        return open;
    }

    /** Whether a mark that opens inside a quotation has a closing mark of its own and leaves one for the outer. */
    private static boolean isNested(List<Mark> marks, int i) {
        return i + 2 < marks.size()
                && isClosing(marks.get(i + 1), marks.get(i).family())
                && isClosing(marks.get(i + 2), marks.get(i).family());
    }

    private static boolean isClosing(Mark mark, Family family) {
        return mark.family() == family && mark.closes() && !mark.opens();
    }

    /** Whether what is open at the end of paragraph {@code i} goes on in the next. */
    private static boolean goesOn(Mark open, List<Span> paragraphs, List<List<Mark>> marks, int i) {
        for (int next = i + 1; next < Math.min(paragraphs.size(), i + 1 + REACH); next++) {
            Optional<Mark> first = marks.get(next).stream()
                    .filter(mark -> mark.family() == open.family())
                    .findFirst();
            if (first.isPresent()) {
                boolean atBegin =
                        first.get().span().begin() == paragraphs.get(next).begin();
                return atBegin ? next == i + 1 && first.get().opens() : isClosing(first.get(), open.family());
            }
        }
        return false;
    }

    /** The index of the mark that closes the single one at {@code i}, or {@code i} if that one is an apostrophe. */
    private int closing(String text, List<Mark> marks, int i) {
        Mark open = marks.get(i);
        if (elisions.contains(wordAfter(text, open.span().end()))) {
            return i;
        }
        boolean curly = open.span().of(text).equals("‘");
        int possible = i;
        int doubtful = i;
        for (int j = i + 1; j < marks.size(); j++) {
            Mark mark = marks.get(j);
            if (mark.family() != Family.SINGLE || text.charAt(mark.span().begin()) != (curly ? '’' : '\'')) {
                if (mark.family() == Family.SINGLE && mark.opens()) {
                    break;
                }
                continue;
            }
            if (mark.opens()) {
                break;
            }
            if (mark.closes() && !Character.isLetterOrDigit(mark.precedes())) {
                return j;
            }
            boolean genitive = mark.precedes() == 's' || mark.precedes() == 'n';
            if (mark.closes() && !genitive && possible == i) {
                possible = j;
            }
            if (mark.closes() && curly && doubtful == i) {
                doubtful = j;
            }
        }
        return possible == i ? doubtful : possible;
    }

    private static String wordAfter(String text, int begin) {
        int end = begin;
        while (end < text.length() && end - begin < 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static Span trimmed(String text, int begin, int end) {
        int last = end;
        while (last > begin + 1 && Blank.is(text.charAt(last - 1))) {
            last--;
        }
        return new Span(begin, last);
    }
}
