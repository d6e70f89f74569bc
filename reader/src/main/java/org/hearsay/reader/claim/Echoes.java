package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.core.Attribution;
import org.hearsay.core.Attribution.Stance;
import org.hearsay.core.Kind;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/**
 * Claims that words only take up: "the defection" is the one told before, where the report has told of one only; who "confirmed the
 * report" says what the report is most about.
 */
final class Echoes {

    private static final int NEAR = 2;
    private static final Set<String> ANSWERS = Set.of("reject", "comment", "accuse", "condemn", "praise");

    private Echoes() {}

    /** The drafts with those that take up an event filled, or left out where it cannot be told which. */
    static List<Draft> resolved(
            List<Draft> drafts, Layout layout, Tree tree, List<Attribution> attributions, Set<String> confirmable) {
        List<Draft> found = new ArrayList<>();
        Map<Kind, Map<Object, Draft>> told = new HashMap<>();
        for (Draft draft : drafts) {
            Map<Object, Draft> before = told.computeIfAbsent(draft.frame().kind(), none -> new LinkedHashMap<>());
            if (!draft.roles().isEmpty()) {
                found.add(draft);
                before.put(core(draft), draft);
            } else if (before.size() == 1 && takesUp(draft, tree)) {
                found.add(filled(draft, before.values().iterator().next()));
            }
        }
        for (Attribution attribution : attributions) {
            if (attribution.stance() == Stance.CONFIRM || attribution.stance() == Stance.DENY) {
                said(attribution, layout, tree, confirmable)
                        .flatMap(word -> main(found, word, tree).map(draft -> again(draft, word)))
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(Draft::trigger));
        return found;
    }

    /** Whether nothing tells the event of a noun with "the" or "that" from the one before: "that attack", not "the first revolt". */
    private static boolean takesUp(Draft draft, Tree tree) {
        boolean body = draft.frame().kind().name().equals("oppose"); // "the opposition"
        return !body
                && tree.children(draft.trigger(), "amod", "nummod", "nmod", "acl", "acl:relcl", "compound")
                        .findAny()
                        .isEmpty();
    }

    private static Object core(Draft draft) {
        return draft.roles().entrySet().stream()
                .filter(role -> draft.frame().kind().core().contains(role.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        role -> role.getValue()
                                .mention()
                                .map(Mention::entity)
                                .orElse("word " + role.getValue().head())));
    }

    private static Draft filled(Draft draft, Draft told) {
        Map<String, Filler> roles = new LinkedHashMap<>();
        told.roles().forEach((role, filler) -> {
            roles.put(role, filler.inferredFrom("the one told of before"));
        });
        return new Draft(draft.frame(), told.by(), draft.trigger(), draft.words(), roles);
    }

    /** The word for all that was told, if it is all that an attribution's content is: "the report", "it". */
    private static Optional<Integer> said(Attribution attribution, Layout layout, Tree tree, Set<String> confirmable) {
        if (attribution.content().size() != 1) {
            return Optional.empty();
        }
        Span words = layout.wordsIn(attribution.content().getFirst());
        int top = words.isEmpty() || words.length() > 4 ? -1 : words.end() - 1;
        return top >= 0 && confirmable.contains(tree.lower(top)) ? Optional.of(top) : Optional.empty();
    }

    /** The last event before a word of the kind that was told of most; before "that" alone, of those told a sentence or two ago. */
    private static Optional<Draft> main(List<Draft> drafts, int word, Tree tree) {
        int first = tree.isNoun(word) ? 0 : tree.sentence(word) - NEAR;
        List<Draft> before = drafts.stream()
                .filter(draft -> draft.trigger() < word && !draft.frame().kind().isState())
                .filter(draft -> tree.sentence(draft.trigger()) >= first)
                .filter(draft -> !ANSWERS.contains(draft.frame().kind().name()) && !isDoer(draft))
                .toList();
        Map<Kind, Long> counts = before.stream()
                .collect(Collectors.groupingBy(draft -> draft.frame().kind(), Collectors.counting()));
        return before.stream()
                .max(Comparator.comparingLong(
                                (Draft draft) -> counts.get(draft.frame().kind()))
                        .thenComparingInt(Draft::trigger));
    }

    /** "Protesters": a word for those who do it tells of the event only by the way. */
    private static boolean isDoer(Draft draft) {
        return draft.roles().values().stream().anyMatch(filler -> filler.head() == draft.trigger());
    }

    private static Draft again(Draft draft, int word) {
        Map<String, Filler> roles = new LinkedHashMap<>();
        draft.roles().forEach((role, filler) -> roles.put(role, filler.inferredFrom("what the report tells of most")));
        return new Draft(draft.frame(), draft.by(), word, new Span(word, word + 1), roles);
    }
}
