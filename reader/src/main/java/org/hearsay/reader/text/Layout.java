package org.hearsay.reader.text;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.hearsay.core.Report;
import org.hearsay.core.Span;

/**
 * A report cut into paragraphs, sentences and words, and what it says of itself.
 *
 * @param report the report, with what its own lines state filled in (agency, byline, update)
 * @param words the characters of every word, in order
 * @param sentences for every sentence the index of its first word and the index after its last; they cover all words in order
 * @param quotations the characters of every passage in quotation marks, marks included, in order; one that runs over
 *     paragraphs is one passage
 * @param turns of a transcript, what each speaker says, in order; empty for other reports
 */
public record Layout(
        Report report,
        List<Paragraph> paragraphs,
        List<Span> sentences,
        List<Span> words,
        List<Span> quotations,
        List<Turn> turns) {

    public Layout {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        quotations = List.copyOf(quotations);
        turns = List.copyOf(turns);
    }

    /** A report that is no transcript. */
    public Layout(
            Report report, List<Paragraph> paragraphs, List<Span> sentences, List<Span> words, List<Span> quotations) {
        this(report, paragraphs, sentences, words, quotations, List.of());
    }

    public String text() {
        return report.text();
    }

    /** How many words there are. */
    public int size() {
        return words.size();
    }

    /** The word with an index, as it is written. */
    public String word(int index) {
        return words.get(index).of(text());
    }

    /** The characters of the words from {@code begin} to before {@code end}. */
    public Span characters(int begin, int end) {
        return new Span(words.get(begin).begin(), words.get(end - 1).end());
    }

    /** The characters of a range of words. */
    public Span characters(Span range) {
        return characters(range.begin(), range.end());
    }

    /** The index of the sentence that a word stands in. */
    public int sentenceOf(int word) {
        return indexOf(sentences, word);
    }

    /** The index of the paragraph that a word stands in. */
    public int paragraphOf(int word) {
        return last(paragraphs.size(), i -> paragraphs.get(i).words().begin(), word);
    }

    /** Whether a word is one that a visitor of the page wrote, no part of the report. */
    public boolean isComment(int word) {
        return paragraphs.get(paragraphOf(word)).kind() == Paragraph.Kind.COMMENT;
    }

    /** The words that share a character with a span: the index of the first and the index after the last. */
    public Span wordsIn(Span characters) {
        int begin = Collections.binarySearch(words, characters, (word, span) -> word.end() <= span.begin() ? -1 : 1);
        begin = begin < 0 ? -begin - 1 : begin;
        int end = begin;
        while (end < words.size() && words.get(end).begin() < characters.end()) {
            end++;
        }
        return new Span(begin, end);
    }

    /** Whether a character is of what somebody says in these words: inside quotation marks, or in a turn of a transcript. */
    public boolean isQuoted(int offset) {
        boolean marked = !quotations.isEmpty()
                && quotations.get(indexOf(quotations, offset)).contains(offset);
        return marked || !turns.isEmpty() && isSpoken(offset);
    }

    /** Whether a word is of a name that heads a turn of a transcript. */
    public boolean isHeading(int word) {
        return turn(word).filter(turn -> word < turn.colon()).isPresent();
    }

    private boolean isSpoken(int offset) {
        int word = wordsIn(new Span(offset, offset + 1)).begin();
        return turn(word).filter(turn -> turn.said().contains(word)).isPresent();
    }

    /** The last turn that begins at or before a word. */
    private Optional<Turn> turn(int word) {
        int at = last(turns.size(), i -> turns.get(i).speaker().begin(), word);
        return turns.isEmpty() || turns.get(at).speaker().begin() > word
                ? Optional.empty()
                : Optional.of(turns.get(at));
    }

    private static int indexOf(List<Span> ranges, int position) {
        return last(ranges.size(), i -> ranges.get(i).begin(), position);
    }

    /** The index of the last of so many things in order that begins at or before {@code position}, or 0. */
    private static int last(int size, IntUnaryOperator begin, int position) {
        int low = 0;
        int high = size - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (begin.applyAsInt(middle) <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
