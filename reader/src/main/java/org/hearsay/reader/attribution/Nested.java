package org.hearsay.reader.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.hearsay.core.Span;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;

/**
 * Finds attributions within the content of another, which PolNeAR and so the model leave out: a verb of the stance list with a
 * subject and a clause as its complement ("the envoy said *the rebels believe that they can win*"), and a noun of speech with the
 * one whom it comes from ("he denied *a report from the envoy that they had won*").
 */
final class Nested {

    private static final Set<String> SUBJECTS = Set.of("nsubj");
    private static final Set<String> CLAUSES = Set.of("ccomp");

    /** How many words may name the one whom word comes from. */
    private static final int LONGEST = 12;

    private final Set<String> messages = Table.words(Nested.class, "messages.txt");
    private final Stances stances;

    Nested(Stances stances) {
        this.stances = stances;
    }

    /** @param own whether a word is the outer one's own, and not of another who is found in his words already */
    List<Draft> in(Layout layout, Phrases phrases, Draft outer, IntPredicate own) {
        List<Draft> found = new ArrayList<>();
        for (Span content : outer.content()) {
            for (int verb = content.begin(); verb < content.end(); verb++) {
                boolean verbOfSaying = phrases.word(verb).upos().equals("VERB")
                        && stances.of(layout, phrases, verb).isPresent();
                if (verbOfSaying && own.test(verb)) {
                    draft(phrases, verb, content, outer).ifPresent(found::add);
                } else if (messages.contains(layout.word(verb).toLowerCase(Locale.ROOT))) {
                    message(layout, phrases, verb, content, outer).ifPresent(found::add);
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

    /** "word from the envoy that …": up to "that" the one who says it, then what is said. */
    private static Optional<Draft> message(Layout layout, Phrases phrases, int noun, Span content, Draft outer) {
        int from = noun + 1;
        if (from >= content.end() || !layout.word(from).equals("from")) {
            return Optional.empty();
        }
        int that = from + 1;
        while (that < content.end()
                && that - from <= LONGEST
                && !layout.word(that).equals("that")) {
            if (phrases.word(that).upos().matches("VERB|AUX|PUNCT")) {
                return Optional.empty();
            }
            that++;
        }
        int end = Math.min(content.end(), phrases.sentence(noun).end());
        boolean whole = that < end && layout.word(that).equals("that") && that > from + 1;
        return whole
                ? Optional.of(new Draft(
                        Optional.of(new Span(from + 1, that)),
                        List.of(new Span(noun, from + 1)),
                        List.of(new Span(that + 1, end)),
                        Optional.of(outer)))
                : Optional.empty();
    }
}
