package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.role.Cast;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.coref.Tree;

/**
 * What is told of a second one by an auxiliary alone: "Orr defected. So, too, did his deputy", "as has his brother", "neither did the
 * mayor". The verb that it stands for is the one before, in the sentence or, where the auxiliary's own begins with it, in the last.
 */
final class Elided {

    private static final String REASON = "'so did': told of the one before";
    private static final Set<String> AUXILIARIES = Set.of("do", "have", "be");
    private static final Set<String> OPENERS = Set.of("so", "as", "neither", "nor");
    /** What one does by saying so: "said he was resigning". */
    private static final Set<String> ANNOUNCED = Set.of("resign", "defect");

    private static final Set<String> BETWEEN = Set.of(",", "too", "also");

    private final Tree tree;
    private final Cast cast;
    private final List<Draft> drafts;

    Elided(Tree tree, Cast cast, List<Draft> drafts) {
        this.tree = tree;
        this.cast = cast;
        this.drafts = drafts;
    }

    /** The drafts, and those that an auxiliary tells again of another. */
    List<Draft> told() {
        List<Draft> all = new ArrayList<>(drafts);
        for (int word = 1; word < tree.size(); word++) {
            int opener = AUXILIARIES.contains(tree.lemma(word)) ? opener(word) : -1;
            int subject = opener < 0 ? -1 : subject(word);
            int verb = subject < 0 ? -1 : verb(word, opener);
            if (verb >= 0 && cast.at(subject).isPresent()) {
                again(verb, word, cast.filler(subject)).forEach(all::add);
            }
        }
        return all;
    }

    /** What a verb tells, told of another. */
    private Stream<Draft> again(int verb, int auxiliary, Filler other) {
        Optional<Filler> first =
                tree.children(verb, "nsubj", "nsubj:pass").boxed().findFirst().map(cast::filler);
        return drafts.stream()
                .filter(draft -> isTold(draft, verb))
                .flatMap(draft -> again(draft, first, auxiliary, other).stream());
    }

    private int opener(int auxiliary) {
        int word = auxiliary - 1;
        while (word > 0 && BETWEEN.contains(tree.lower(word))) {
            word--;
        }
        boolean opens = OPENERS.contains(tree.lower(word)) && tree.sentence(word) == tree.sentence(auxiliary);
        return opens ? word : -1;
    }

    /** Who stands after an auxiliary that no other verb follows, -1 if nobody does. */
    private int subject(int auxiliary) {
        boolean whole = tree.is(auxiliary, "aux", "cop", "aux:pass")
                || tree.children(auxiliary, "advmod").anyMatch(child -> child > auxiliary)
                || tree.children(auxiliary, "xcomp", "ccomp").findAny().isPresent();
        return whole
                ? -1
                : tree.children(auxiliary, "nsubj", "nsubj:pass", "obj", "conj")
                        .filter(child -> child > auxiliary && tree.isNoun(child))
                        .findFirst()
                        .orElse(-1);
    }

    private int verb(int auxiliary, int opener) {
        int sentence = tree.sentence(auxiliary);
        boolean begins = opener == tree.layout().sentences().get(sentence).begin();
        if (!begins) {
            int head = tree.head(auxiliary);
            return head >= 0 && head < opener ? head : -1;
        }
        Span before = sentence == 0 ? new Span(0, 0) : tree.layout().sentences().get(sentence - 1);
        return IntStream.range(before.begin(), before.end())
                .filter(word -> tree.head(word) < 0)
                .findFirst()
                .orElse(-1);
    }

    /** Whether a draft tells of what a verb says, or of what somebody does by saying so there. */
    private boolean isTold(Draft draft, int verb) {
        int predicate = draft.predicate(tree);
        return predicate == verb
                || ANNOUNCED.contains(draft.frame().kind().name())
                        && tree.lemma(verb).equals("say")
                        && tree.is(predicate, "ccomp")
                        && tree.head(predicate) == verb
                        && tree.children(predicate)
                                .noneMatch(child -> tree.lower(child).matches("not|n't|n’t|never|would"));
    }

    /** A draft of another, if it is of somebody: not of "So did hopes of peace". What the verb's own word fills is left out. */
    private Optional<Draft> again(Draft draft, Optional<Filler> first, int auxiliary, Filler other) {
        Map<String, Filler> roles = new LinkedHashMap<>();
        draft.roles().forEach((role, filler) -> {
            if (first.filter(subject -> isOne(subject, filler)).isPresent()) {
                roles.put(role, other);
            } else if (!draft.words().contains(filler.head())) {
                roles.put(role, filler.inferredFrom(REASON));
            }
        });
        return roles.containsValue(other)
                ? Optional.of(
                        new Draft(draft.frame(), draft.by(), auxiliary, new Span(auxiliary, auxiliary + 1), roles))
                : Optional.empty();
    }

    private static boolean isOne(Filler a, Filler b) {
        return a.head() == b.head()
                || a.mention().isPresent()
                        && a.mention().map(Mention::entity).equals(b.mention().map(Mention::entity));
    }
}
