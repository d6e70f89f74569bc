package org.hearsay.reader.attribution;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.hearsay.core.Attribution;
import org.hearsay.core.Attribution.Speaker;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.text.Layout;

/** Finds who is said to say what: the model's sources, cues and contents, completed and told apart by kind. */
public final class AttributionStep {

    private final Stances stances = new Stances();
    private final Speakers speakers = new Speakers();
    private final Conditions conditions = new Conditions();
    private final Confidences confidences = new Confidences();
    private final Audiences audiences = new Audiences();
    private final Nested nested = new Nested(stances);

    /**
     * The attributions of a report, in the order in which they begin, with ids {@code a1}, {@code a2} …
     *
     * @param mentions the report's mentions, from which sources take their entities
     */
    public List<Attribution> attribute(Layout layout, Signals signals, List<Mention> mentions) {
        Phrases phrases = new Phrases(layout, signals);
        Parties parties = new Parties(layout, phrases, mentions);
        List<Draft> drafts = new ArrayList<>();
        Tree tree = new Tree(layout, signals);
        Completion completion = new Completion(layout, phrases, tree, confidences);
        Unspoken unspoken = new Unspoken(tree, phrases, stances);
        List<Draft> found = placed(completion.of(Relations.of(layout, signals.roles())).stream()
                .filter(draft -> !unspoken.isUnspoken(draft))
                .map(unspoken::mentioned)
                .toList());
        for (Draft draft : found) {
            drafts.add(draft);
            drafts.addAll(nested.in(layout, phrases, draft, word -> isOwn(found, draft, word)));
        }
        drafts.removeIf(draft -> isHalf(draft, drafts) || isIdle(layout, phrases, draft));
        drafts.sort(Comparator.comparingInt(Draft::begin));
        IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
        drafts.forEach(draft -> ids.put(draft, "a" + (ids.size() + 1)));
        return drafts.stream()
                .map(draft -> attribution(layout, phrases, parties, draft, ids))
                .toList();
    }

    /** Each draft under the smallest one in whose content all its words stand, as in what somebody tells in an interview. */
    private static List<Draft> placed(List<Draft> drafts) {
        List<Draft> outerFirst = new ArrayList<>(drafts);
        outerFirst.sort(Comparator.comparingInt((Draft draft) -> draft.begin() - draft.end()));
        List<Draft> placed = new ArrayList<>();
        for (Draft draft : outerFirst) {
            Span words = new Span(draft.begin(), Math.max(draft.begin(), draft.end()));
            Optional<Draft> holder = placed.reversed().stream()
                    .filter(outer -> outer.content().stream()
                            .anyMatch(range -> range.contains(words) && range.length() > words.length()))
                    .findFirst();
            placed.add(holder.map(draft::withParent).orElse(draft));
        }
        return placed;
    }

    /** Whether one misses what another with the same cue has. */
    private static boolean isHalf(Draft draft, List<Draft> all) {
        return !draft.isWhole()
                && all.stream().anyMatch(other -> other.isWhole() && other.cue().equals(draft.cue()))
                && all.stream()
                        .noneMatch(other -> other.parent().filter(draft::equals).isPresent());
    }

    /** Whether it says nothing and is known for no saying either: "the president enacted a law". */
    private boolean isIdle(Layout layout, Phrases phrases, Draft draft) {
        return draft.content().isEmpty()
                && (draft.source().isEmpty()
                        || stances.own(layout, phrases, draft.cue()).isEmpty());
    }

    /** Whether a word that one says is nobody's who is cited in his words, and no cue. */
    private static boolean isOwn(List<Draft> all, Draft draft, int word) {
        return all.stream()
                .noneMatch(other -> other.isWhole() && other.cue().stream().anyMatch(cue -> cue.contains(word))
                        || other.parent().filter(draft::equals).isPresent()
                                && other.content().stream().anyMatch(content -> content.contains(word)));
    }

    private Attribution attribution(
            Layout layout, Phrases phrases, Parties parties, Draft draft, IdentityHashMap<Draft, String> ids) {
        Optional<Mention> mention = draft.source().flatMap(parties::mention);
        return new Attribution(
                requireNonNull(ids.get(draft)),
                draft.source().map(parties::party),
                characters(layout, draft.cue()),
                characters(layout, draft.content()),
                mode(layout, draft.content()),
                draft.source()
                        .map(source -> speakers.of(layout, phrases, parties, source))
                        .orElse(Speaker.UNKNOWN),
                stances.of(layout, phrases, draft.cue()),
                conditions.of(layout, parties, draft, mention),
                audiences.of(phrases, draft).map(parties::party),
                draft.parent().map(parent -> requireNonNull(ids.get(parent))));
    }

    /** Direct if all its words stand in quotation marks, mixed if some do. */
    private static Attribution.Mode mode(Layout layout, List<Span> content) {
        int quoted = 0;
        int all = 0;
        for (Span range : content) {
            for (int w = range.begin(); w < range.end(); w++) {
                if (Character.isLetterOrDigit(layout.word(w).codePointAt(0))) {
                    all++;
                    quoted += layout.isQuoted(layout.words().get(w).begin()) ? 1 : 0;
                }
            }
        }
        return quoted == 0
                ? Attribution.Mode.INDIRECT
                : quoted == all ? Attribution.Mode.DIRECT : Attribution.Mode.MIXED;
    }

    private static List<Span> characters(Layout layout, List<Span> ranges) {
        return ranges.stream().map(layout::characters).toList();
    }
}
