package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Span;
import org.hearsay.reader.text.Layout;

/**
 * Finds attributions within the content of another, which PolNeAR and so the model leave out: a verb of the stance list with a
 * subject and a clause as its complement ("the envoy said *the rebels believe that they can win*").
 */
final class Nested {

    private static final Set<String> SUBJECTS = Set.of("nsubj");
    private static final Set<String> CLAUSES = Set.of("ccomp");

    private final Stances stances;

    Nested(Stances stances) {
        this.stances = stances;
    }

    List<Draft> in(Layout layout, Phrases phrases, Draft outer) {
        List<Draft> found = new ArrayList<>();
        for (Span content : outer.content()) {
            for (int verb = content.begin(); verb < content.end(); verb++) {
                if (phrases.word(verb).upos().equals("VERB")
                        && stances.of(layout, phrases, verb).isPresent()) {
                    draft(phrases, verb, content, outer).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Draft> draft(Phrases phrases, int verb, Span content, Draft outer) {
        List<Integer> subjects = phrases.children(verb, SUBJECTS).stream()
                .filter(subject ->
                        subject < verb && !phrases.word(subject).deprel().endsWith(":pass"))
                .toList();
        List<Integer> clauses = phrases.children(verb, CLAUSES).stream()
                .filter(clause -> clause > verb)
                .toList();
        if (subjects.isEmpty() || clauses.isEmpty()) {
            return Optional.empty();
        }
        Span source = phrases.phrase(subjects.getFirst(), content);
        Span said = phrases.unbroken(phrases.subtree(clauses.getFirst(), content), content);
        boolean inside =
                content.contains(source) && content.contains(said) && source.end() <= verb && said.begin() > verb;
        return inside
                ? Optional.of(new Draft(
                        Optional.of(source), List.of(new Span(verb, verb + 1)), List.of(said), Optional.of(outer)))
                : Optional.empty();
    }
}
