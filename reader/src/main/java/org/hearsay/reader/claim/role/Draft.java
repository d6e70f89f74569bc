package org.hearsay.reader.claim.role;

import java.util.Locale;
import java.util.Map;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.coref.Tree;

/**
 * A claim in the making.
 *
 * @param trigger the word that the frame was found at
 * @param words the trigger's words
 * @param roles in the order of the frame, one filler each
 */
public record Draft(Frame frame, Frame.Trigger by, int trigger, Span words, Map<String, Filler> roles) {

    /** The word that carries tense and time: of a preposition its noun. */
    public int predicate(Tree tree) {
        return by.form() == Frame.Form.PREPOSITION && tree.head(trigger) >= 0 ? tree.head(trigger) : trigger;
    }

    public String rule() {
        return frame.id() + "/" + by.form().name().toLowerCase(Locale.ROOT) + ":" + by.words();
    }
}
