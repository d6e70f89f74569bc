package org.hearsay.reader.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;

/**
 * Finds the source of a cue that the model left without one in its tree: the subject of the cue's verb, the agent of a passive,
 * or, for a verb that hangs on another ("she left early, <em>saying</em> …", "he stood up and <em>denied</em> it"), the subject
 * of that one.
 */
final class Subjects {

    private static final Set<String> SUBJECT = Set.of("nsubj");
    private static final Set<String> AGENT = Set.of("obl:agent");
    private static final Set<String> SHARING = Set.of("conj", "advcl", "xcomp", "acl", "parataxis");
    private static final int FURTHEST = 3;

    private Subjects() {}

    static Optional<Span> of(Phrases phrases, Draft draft) {
        if (draft.cue().isEmpty() || draft.content().isEmpty()) {
            return Optional.empty();
        }
        int verb = phrases.head(draft.cue().getFirst());
        Span sentence = phrases.sentence(verb);
        for (int step = 0; step < FURTHEST; step++) {
            Optional<Integer> found = subject(phrases, verb);
            if (found.isPresent()) {
                return Optional.of(phrases.phrase(found.get(), sentence)).filter(draft::leaves);
            }
            int head = phrases.word(verb).head();
            boolean shares = head >= 0
                    && SHARING.contains(Phrases.plain(phrases.word(verb).deprel()));
            if (!shares) {
                return Optional.empty();
            }
            if (phrases.word(verb).deprel().equals("acl")
                    && !phrases.word(head).upos().equals("VERB")) {
                return Optional.of(phrases.phrase(head, sentence)).filter(draft::leaves);
            }
            verb = head;
        }
        return Optional.empty();
    }

    private static Optional<Integer> subject(Phrases phrases, int verb) {
        List<Integer> agents = phrases.children(verb, AGENT);
        if (!agents.isEmpty()) {
            return Optional.of(agents.getFirst());
        }
        return phrases.children(verb, SUBJECT).stream()
                .filter(child -> !phrases.word(child).deprel().endsWith(":pass"))
                .findFirst();
    }
}
