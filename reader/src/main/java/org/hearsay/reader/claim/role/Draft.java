package org.hearsay.reader.claim.role;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.name.Table;

/**
 * A claim in the making.
 *
 * @param trigger the word that the frame was found at
 * @param words the trigger's words
 * @param roles in the order of the frame, one filler each
 */
public record Draft(Frame frame, Frame.Trigger by, int trigger, Span words, Map<String, Filler> roles) {

    private static final Set<String> SERVING = Table.words(Draft.class, "serving.txt");

    /** The word that carries tense and time: of a preposition its noun, of "served as consul" the verb. */
    public int predicate(Tree tree) {
        if (by.form() == Frame.Form.PREPOSITION && tree.head(trigger) >= 0) {
            return tree.head(trigger);
        }
        int verb = tree.verbBeforeAs(trigger);
        return verb >= 0 && SERVING.contains(tree.lemma(verb)) ? verb : trigger;
    }

    public String rule() {
        return frame.id() + "/" + by.form().name().toLowerCase(Locale.ROOT) + ":" + by.words();
    }
}
