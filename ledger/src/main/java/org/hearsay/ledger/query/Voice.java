package org.hearsay.ledger.query;

import java.util.Optional;
import org.hearsay.core.Entity;
import org.hearsay.core.Span;

/**
 * A party to a statement: who speaks, or who is spoken to.
 *
 * @param span where it stands in the report's text
 * @param words how the report puts it there ("he", "the minister")
 * @param name the fullest name or description that the report has for it, if it is known whom the words stand for
 * @param number whether that is one or several, if the reader told
 */
public record Voice(Span span, String words, Optional<String> name, Optional<Entity.Number> number) {}
