package org.hearsay.core;

/**
 * A stretch of a report's text: {@code begin} inclusive, {@code end} exclusive, counted in UTF-16 code units (what Java
 * and JavaScript count). Making one whose begin is negative, or whose end lies before it, throws
 * {@link IllegalArgumentException}.
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
    }

    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    public boolean contains(int offset) {
        return begin <= offset && offset < end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that covers both. */
    public Span cover(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The words of this span in the text it was made for. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** Earlier begin first; of two that begin together, the longer first. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(other.end, end);
    }
}
