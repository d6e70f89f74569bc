package org.hearsay.reader.text;

import org.hearsay.core.Span;

/**
 * @param span its characters in the text, without white space around them
 * @param words the index of its first word and the index after its last
 */
public record Paragraph(Span span, Span words, Kind kind) {

    /** What a paragraph is for. Claims count in all of them but {@link #COMMENT}. */
    public enum Kind {
        HEADLINE,
        BYLINE,
        /** "Last updated: 6 July, 2012". */
        UPDATE_LINE,
        BODY,
        /** Page furniture: menus, credits, "Follow us on …". */
        BOILERPLATE,
        /** What visitors of a page wrote below the report, and all that follows. */
        COMMENT
    }
}
