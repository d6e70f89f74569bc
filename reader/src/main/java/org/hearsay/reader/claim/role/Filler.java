package org.hearsay.reader.claim.role;

import java.util.Optional;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;

/**
 * What may fill a role.
 *
 * @param head the word that heads it
 * @param words the words of it
 * @param inferred why it fills the role where the words around the trigger do not say so
 */
public record Filler(int head, Span words, Optional<Mention> mention, Optional<String> inferred) {

    Filler(int head, Span words, Optional<Mention> mention) {
        this(head, words, mention, Optional.empty());
    }

    public Filler inferredFrom(String reason) {
        return new Filler(head, words, mention, Optional.of(reason));
    }
}
