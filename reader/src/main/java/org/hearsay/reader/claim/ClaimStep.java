package org.hearsay.reader.claim;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Mention;
import org.hearsay.core.Place;
import org.hearsay.core.Span;
import org.hearsay.core.TimeExpression;
import org.hearsay.reader.coref.Coreference;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.model.Signals;
import org.hearsay.reader.name.Table;
import org.hearsay.reader.text.Layout;

/** Finds the claims of a report: every frame that fits, with its time, place, certainty and speaker. */
public final class ClaimStep {

    private final FrameBook book;
    private final Set<String> parts = Table.words(ClaimStep.class, "parts.txt");
    private final Set<String> parties = Table.words(ClaimStep.class, "parties.txt");
    private final Set<String> confirmable = Table.words(ClaimStep.class, "confirmable.txt");
    private final Set<String> regions = Table.words(ClaimStep.class, "regions.txt");
    private final WordForms forms = new WordForms();
    private final Modality modality = new Modality(forms);

    public ClaimStep(FrameBook book) {
        this.book = book;
    }

    /** The claims in the order of their triggers, with ids {@code c1}, {@code c2} … */
    public List<Claim> find(
            Layout layout,
            Signals signals,
            Coreference who,
            List<TimeExpression> times,
            List<Place> places,
            List<Attribution> attributions) {
        Tree tree = new Tree(layout, signals);
        Cast cast = new Cast(layout, tree, who, parts, parties, regions);
        Roles roles = new Roles(tree, cast);
        Voices voices = new Voices(layout, attributions);
        List<Draft> matched = new Matcher(book, forms, tree, roles).drafts();
        List<Draft> known = new Namings(layout, tree, cast, matched).named(matched);
        List<Draft> drafts = Echoes.resolved(known, layout, tree, attributions, confirmable);
        BitSet triggers = new BitSet();
        drafts.forEach(draft -> triggers.set(draft.trigger()));
        Timing timing = new Timing(layout, tree, roles.arguments(), voices, times, triggers);
        Placing placing = new Placing(layout, cast, roles, places);
        Map<String, Claim> claims = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            List<String> why = new ArrayList<>();
            Modality.Reading reading = modality.of(draft, tree, roles.arguments(), voices);
            Optional<Claim.When> when = timing.of(draft, why);
            why.addAll(reading.why());
            List<Claim.Role> filled = filled(layout, tree, cast, draft);
            Claim claim = new Claim(
                    "c" + (claims.size() + 1),
                    draft.frame().kind(),
                    layout.characters(draft.words()),
                    List.of(evidence(layout, draft, cast)),
                    filled,
                    when,
                    placing.where(draft),
                    reading.polarity(),
                    reading.certainty(),
                    realis(reading.realis(), when, layout),
                    reading.tense(),
                    voice(layout, tree, cast, voices, draft).map(Attribution::id),
                    draft.rule(),
                    why,
                    0.8);
            claims.putIfAbsent(Repeats.key(claim, layout), claim);
        }
        return List.copyOf(claims.values());
    }

    /** What went on at a time that is over when the report comes out has happened. */
    private static Claim.Realis realis(Claim.Realis realis, Optional<Claim.When> when, Layout layout) {
        Optional<LocalDate> day = layout.report().day();
        boolean over = when.flatMap(Claim.When::latest)
                .filter(latest -> day.isPresent() && latest.isBefore(day.get()))
                .isPresent();
        return realis == Claim.Realis.ONGOING && over ? Claim.Realis.ACTUAL : realis;
    }

    private static List<Claim.Role> filled(Layout layout, Tree tree, Cast cast, Draft draft) {
        List<Claim.Role> filled = new ArrayList<>();
        draft.roles().forEach((role, filler) -> {
            Slot slot = requireNonNull(draft.by().roles().get(role)).getFirst();
            Span span = layout.characters(filler.words());
            boolean lemma = slot.place() == Slot.Place.TRIGGER && draft.by().form() == Frame.Form.NOUN;
            String text = slot.value().orElseGet(() -> lemma ? draft.by().words() : span.of(layout.text()));
            filled.add(new Claim.Role(role, span, filler.mention().map(Mention::entity), text, filler.inferred()));
        });
        return filled;
    }

    /** From the first to the last word of trigger and roles, within its sentence. */
    private static Span evidence(Layout layout, Draft draft, Cast cast) {
        Span sentence = layout.sentences().get(layout.sentenceOf(draft.trigger()));
        int begin = draft.words().begin();
        int end = draft.words().end();
        for (Filler filler : draft.roles().values()) {
            if (sentence.contains(filler.head())) {
                begin = Math.min(
                        begin, Math.max(sentence.begin(), filler.words().begin()));
                end = Math.max(end, Math.min(sentence.end(), filler.words().end()));
            }
        }
        return layout.characters(begin, end);
    }

    /** Who says it; what only describes a name for the reader is the report's own, unless it is quoted. */
    private static Optional<Attribution> voice(Layout layout, Tree tree, Cast cast, Voices voices, Draft draft) {
        boolean quoted = layout.isQuoted(layout.words().get(draft.trigger()).begin());
        boolean named = draft.roles().values().stream()
                .anyMatch(filler ->
                        filler.mention().map(m -> m.form() == Mention.Form.NAME).orElse(false)
                                && Math.abs(filler.head() - draft.trigger()) < 8);
        boolean gloss = draft.frame().gloss() && !quoted && named && tree.child(draft.trigger(), "cop") < 0;
        return gloss ? Optional.empty() : voices.at(draft.trigger());
    }
}
