package org.hearsay.reader.name;

import org.hearsay.core.Mention;
import org.hearsay.core.Span;

/**
 * A name in a report, with the extent CoNLL-2003 gives it: no title, no article, no possessive ending.
 *
 * @param words the index of its first word and the index after its last
 * @param score how sure the model is of it, 0 to 1
 */
public record NamedSpan(Span words, Mention.Type type, float score) {

    /** The same name as a name of something else. */
    public NamedSpan as(Mention.Type other) {
        return new NamedSpan(words, other, score);
    }
}
