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
        Completion completion = new Completion(layout, phrases, new Tree(layout, signals), confidences);
        List<Draft> found = completion.of(Relations.of(layout, signals.roles()));
        for (Draft draft : found) {
            Draft placed = within(found, draft);
            drafts.add(placed);
            drafts.addAll(nested.in(layout, phrases, placed));
        }
        drafts.sort(Comparator.comparingInt(Draft::begin));
        IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
        drafts.forEach(draft -> ids.put(draft, "a" + (ids.size() + 1)));
        return drafts.stream()
                .map(draft -> attribution(layout, phrases, parties, draft, ids))
                .toList();
    }

    /** A draft under the one in whose content all its words stand, as in what somebody tells in an interview. */
    private static Draft within(List<Draft> all, Draft draft) {
        Span words = new Span(draft.begin(), Math.max(draft.begin(), draft.end()));
        return all.stream()
                .filter(outer -> outer.content().stream()
                        .anyMatch(range -> range.begin() <= words.begin()
                                && words.end() <= range.end()
                                && range.length() > words.length()))
                .max(Comparator.comparingInt(outer -> outer.end() - outer.begin()))
                .map(draft::withParent)
                .orElse(draft);
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
