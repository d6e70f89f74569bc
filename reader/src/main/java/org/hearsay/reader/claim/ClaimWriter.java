package org.hearsay.reader.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.core.Attribution;
import org.hearsay.core.Claim;
import org.hearsay.core.Mention;
import org.hearsay.core.Span;
import org.hearsay.reader.claim.frame.Frame;
import org.hearsay.reader.claim.frame.Slot;
import org.hearsay.reader.claim.modality.Modality;
import org.hearsay.reader.claim.role.Draft;
import org.hearsay.reader.claim.role.Filler;
import org.hearsay.reader.claim.syntax.Voices;
import org.hearsay.reader.claim.time.Timing;
import org.hearsay.reader.coref.Tree;
import org.hearsay.reader.text.Layout;

/** Makes claims of drafts: with time, place, certainty and speaker, and with characters for words. */
final class ClaimWriter {

    /** Where a role stands that only the model finds. */
    private static final List<Slot> FOUND = List.of(Slot.parse("found"));

    private static final int BESIDE = 8;

    /** Kinds that are acts of speech by themselves: the report says that he praised or condemned, he only speaks. */
    private static final Set<String> JUDGEMENTS = Set.of("praise", "condemn");

    private final Layout layout;
    private final Tree tree;
    private final Voices voices;
    private final Asides asides;
    private final Timing timing;
    private final Placing placing;
    private final Confidence confidence;
    private final Function<Draft, Modality.Reading> modality;

    ClaimWriter(
            Layout layout,
            Tree tree,
            Voices voices,
            Timing timing,
            Placing placing,
            Confidence confidence,
            Function<Draft, Modality.Reading> modality) {
        this.layout = layout;
        this.tree = tree;
        this.voices = voices;
        asides = new Asides(tree);
        this.timing = timing;
        this.placing = placing;
        this.confidence = confidence;
        this.modality = modality;
    }

    Claim write(String id, Draft draft) {
        List<String> why = new ArrayList<>();
        Optional<Claim.When> when = timing.of(draft, why);
        Modality.Reading reading = modality.apply(draft);
        why.addAll(reading.why());
        List<Claim.Role> roles = roles(draft);
        return new Claim(
                id,
                draft.frame().kind(),
                layout.characters(draft.words()),
                List.of(evidence(draft)),
                roles,
                when,
                placing.where(draft),
                reading.polarity(),
                reading.certainty(),
                realis(draft, reading, when),
                reading.tense(),
                voice(draft).map(Attribution::id),
                draft.rule(),
                why,
                confidence.of(draft));
    }

    private List<Claim.Role> roles(Draft draft) {
        List<Claim.Role> filled = new ArrayList<>();
        draft.roles().forEach((role, filler) -> {
            Slot slot = draft.by().roles().getOrDefault(role, FOUND).getFirst();
            Span span = layout.characters(filler.words());
            boolean lemma = slot.place() == Slot.Place.TRIGGER && draft.by().form() == Frame.Form.NOUN;
            String text = slot.value().orElseGet(() -> lemma ? draft.by().words() : span.of(layout.text()));
            filled.add(new Claim.Role(role, span, filler.mention().map(Mention::entity), text, filler.inferred()));
        });
        return filled;
    }

    /** What went on at a time that is over when the report comes out has happened; what is told of a time after it has not yet. */
    private Claim.Realis realis(Draft draft, Modality.Reading reading, Optional<Claim.When> when) {
        boolean over = when.flatMap(Claim.When::latest)
                .flatMap(latest -> layout.report().day().filter(latest::isBefore))
                .isPresent();
        boolean ahead = when.flatMap(Claim.When::earliest)
                .flatMap(earliest -> layout.report().day().filter(earliest::isAfter))
                .isPresent();
        return switch (reading.realis()) {
            case ONGOING -> over ? Claim.Realis.ACTUAL : Claim.Realis.ONGOING;
            case ACTUAL -> ahead && Modality.canBeAhead(draft, tree) ? Claim.Realis.FUTURE : Claim.Realis.ACTUAL;
            case HYPOTHETICAL, FUTURE -> reading.realis();
        };
    }

    /** From the first to the last word of trigger and roles, within its sentence. */
    private Span evidence(Draft draft) {
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
    private Optional<Attribution> voice(Draft draft) {
        boolean named = draft.roles().values().stream()
                .anyMatch(filler -> filler.mention()
                                .filter(mention -> mention.form() == Mention.Form.NAME)
                                .isPresent()
                        && Math.abs(filler.head() - draft.trigger()) < BESIDE);
        boolean gloss = draft.frame().telling().gloss()
                && !tree.isQuoted(draft.trigger())
                && named
                && tree.child(draft.trigger(), "cop") < 0
                && draft.predicate(tree) == draft.trigger();
        return gloss
                ? Optional.empty()
                : voices.speaker(draft.trigger())
                        .filter(found -> !isAside(draft, found) && !isOwnJudgement(draft, found));
    }

    /** Whether it is that somebody judges as he does in the very words in which he does. */
    private static boolean isOwnJudgement(Draft draft, Attribution said) {
        return JUDGEMENTS.contains(draft.frame().kind().name())
                && said.source()
                        .flatMap(Attribution.Party::entity)
                        .filter(speaker -> Optional.ofNullable(draft.roles().get("actor"))
                                .flatMap(Filler::mention)
                                .filter(actor -> actor.entity().equals(speaker))
                                .isPresent())
                        .isPresent();
    }

    /** Whether it only tells who a name is, in somebody's words, unless the one who says it is told of there too. */
    private boolean isAside(Draft draft, Attribution said) {
        return asides.holds(draft.trigger())
                && said.cue().stream().map(layout::wordsIn).noneMatch(cue -> asides.holds(cue.begin()));
    }
}
